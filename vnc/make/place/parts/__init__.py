"""What several places are made of: furniture, buildings, plants, vehicles."""

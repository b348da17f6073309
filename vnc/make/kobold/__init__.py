"""Talking to text servers: KoboldCpp, KoboldAI United, KoboldAI-Client and anything that speaks OpenAI's dialect."""

"""Where a name comes from, and what is likely of skin, hair and eyes there when a description does not say."""

import re
from dataclasses import dataclass

from vnc.make.describe.colours import SKIN

_BLACK, _DARK, _BROWN = "#25222c", "#33262c", "#4a2f20"


@dataclass(frozen=True)
class Origin:
    """Colours to choose among, most likely ones more than once."""

    skins: tuple[str, ...]
    hairs: tuple[str, ...]
    eyes: tuple[str, ...]


def _skins(names: str) -> tuple[str, ...]:
    return tuple(SKIN[name.strip()] for name in names.split(","))


_DARK_EYES = ("#4a3224", "#6b4630", "#352c34")
_BROWN_EYES = ("#6b4630", "#4a3224", "#8a5a30")
_FAIR_HAIRS = ("#6b4630", "#4a2f20", "#e2c27c", "#d6b06a", "#8a5a3a", "#5b3a26", "#8a3b22", "#33262c")
_LIGHT_EYES = ("#5f9fd0", "#3f6fc8", "#6a7f8c", "#3fa66b", "#6b4630", "#8f7236")
_ORIGINS: dict[str, Origin] = {
    "east asian": Origin(_skins("fair,fair,light,pale,fair"), (_BLACK, _BLACK, _DARK, "#3a2a26"), _DARK_EYES),
    "south asian": Origin(_skins("brown,light brown,warm brown,brown"), (_BLACK, _BLACK, _DARK), _DARK_EYES),
    "southeast asian": Origin(_skins("light tan,tan,light olive"), (_BLACK, _BLACK, _DARK), _DARK_EYES),
    "african": Origin(_skins("dark brown,dark,ebony,deep brown"), (_BLACK, "#2a2226"), ("#352c34", "#4a3224")),
    "arab": Origin(_skins("olive,light olive,tan,light brown"), (_BLACK, _DARK, "#3a2a22"), ("#4a3224", "#6b4630", "#6b4630",
        "#8f7236")),
    "latin": Origin(_skins("light olive,tan,light tan,olive,peach"), (_BLACK, _DARK, _BROWN, "#5b3a26"), _BROWN_EYES),
    "southern": Origin(_skins("light olive,peach,light,light tan"), (_DARK, _BROWN, _BROWN, "#5b3a26"), _BROWN_EYES),
    "northern": Origin(_skins("fair,pale,rosy,fair"), ("#e2c27c", "#d6b06a", "#e6cb84", "#8a5a3a", "#b9a48c"), _LIGHT_EYES[:4]),
    "slavic": Origin(_skins("fair,pale,light,fair"), ("#d6b06a", "#b9a48c", "#8a5a3a", "#6b4630", _BROWN), _LIGHT_EYES),
    "celtic": Origin(_skins("pale,fair,rosy"), ("#c8642c", "#8a3b22", "#6b4630", _BROWN), ("#3fa66b", "#5f9fd0", "#8f7236")),
    "european": Origin(_skins("fair,fair,pale,light,rosy,peach,fair"), _FAIR_HAIRS, _LIGHT_EYES),
}  # fmt: skip
_NAMES: dict[str, str] = {
    name: origin
    for origin, names in (
        ("east asian",
         "yuki haruto akane sakura kenji takeda murasaki mei lin zhao ryo shiori tanaka daisuke saburo tomoe kaito hiroshi "
         "min jun seo yeon hoshi natsuki qin li qing ayame yui aoi hinata akira daiki haru kenta sora taro yuta hiro "
         "satoshi wei xiu hui chen wang zhang liu yang huang zhou wu xu zhu gao he guo luo tang feng deng cao peng zeng "
         "xiao tian dong yuan cai jiang yu cheng lu lam wong chan leung choi jung kang cho yoon jang lim hyun soo jin hye "
         "sung joon tae hana emi rei asuka misaki ayumi kaori keiko yoko michiko naoko tomoko kyoko hanako akiko noriko "
         "yumi megumi mayumi rina riko mio yuna nanami chihiro itsuki shinji makoto takashi ichiro jiro goro kazuki naoki "
         "riku souta tsubasa yamato yoshida sato suzuki watanabe ito yamamoto nakamura kobayashi kato hayashi shimizu "
         "ishikawa ogawa fujiwara minamoto oda tokugawa kenshin musashi hanzo hattori xiaoming bao xiaoyu meiling jia yan "
         "yun qiang jie hao mulan nezuko tanjiro himiko izumi kaede momiji tsukiko fumiko yamada ai yukiko mika mikasa ren "
         "nobu kenshiro tetsuo hideo noboru minako saki haruka haruna ryota shota daichi kouta asami ikeda ueda maeda honda "
         "okada harada matsuda fukuda sakurai sasaki saito kimura inoue abe mori ono endo fujita goto murakami ota nakagawa "
         "nishida uchiha uzumaki kim park seung minseo jiwoo jisoo hana-chan eunji soyeon yeong dae-jung bora xin yue "
         "lian hua zhen fang shu ming"),
        ("southeast asian",
         "nguyen linh thuy minh anh phuong somchai suda malee siti budi dewi putri agus joko bayani dalisay imelda datu "
         "khanh trang huong"),
        ("south asian",
         "raj priya arjun guru dev ravi vikram sanjay amit anil sunil rahul rohan rohit aarav aditya ajay vijay deepak "
         "kiran anjali deepa lakshmi radha sita gita meera kavita sunita anita pooja neha nisha shreya divya aisha indira "
         "kamala lata padma parvati saraswati shanti usha uma vidya patel singh kumar sharma gupta khan chopra kapoor "
         "reddy iyer nair banerjee mukherjee chatterjee rao mehta shah jain krishna rama shiva ganesh govind gopal ashok "
         "harish manish mahesh suresh ramesh naveen nikhil imran farhan ananya ishaan kabir"),
        ("african",
         "amina okafor kwame nyala achieng kofi jabari chidi emeka tunde fatou aminata zuri ngozi amara adaeze adanna "
         "chioma ifeoma nneka obi okoro okonkwo adebayo femi segun yemi yetunde folake abena akosua yaa kojo kwaku kwesi "
         "mensah owusu asante diallo traore keita toure mamadou moussa ibrahima ousmane mariama khadija sizwe thabo sipho "
         "themba nomvula thandi zanele lindiwe nkosi dlamini mandela zola zulu makena wanjiru njeri kamau otieno odhiambo "
         "wambui abebe tesfaye haile selam makeda tigist mbali lerato tendai rudo farai tariro chipo oluwaseun imani ayana "
         "kamaria safiya juma baraka"),
        ("arab",
         "idris layla omar leila yasmin ahmed ali hassan karim yusuf ibrahim tariq rashid fatima zaynab zainab noor nour "
         "salma samira amir farid hamid hamza hussein jamal khalid mahmoud malik mustafa nabil nadim osama rami said salim "
         "sami samir walid yasser zayn ziad aaliyah amal dalia farah habiba hala huda jamila karima lamia mariam maryam "
         "najwa rania reem sahar salwa shahrazad scheherazade soraya sultan suleiman zahra parisa shirin darius cyrus "
         "xerxes arash farhad kaveh laleh nasrin mehmet ayse emre elif selim orhan nefertiti cleopatra ramses"),
        ("latin",
         "diego marisol carmen mercedes noemi pilar mateo luis juan carlos miguel pablo rafael alejandro andres antonio "
         "camila catalina consuelo cristina dolores elena emilio enrique esperanza esteban fernando francisco gabriela "
         "guadalupe guillermo gustavo hector ignacio isabella ximena javier jimena joaquin jorge lorena lourdes lucia "
         "manuel marcos mariana maribel paco pedro ramon raul ricardo roberto rodrigo rosa rosario salvador santiago "
         "sergio teresa valentina veronica xochitl yolanda zapata garcia rodriguez martinez hernandez lopez gonzalez perez "
         "sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz gutierrez chavez ramos ruiz alvarez "
         "mendoza castillo jimenez vargas romero joao thiago paulo beatriz larissa silva santos oliveira"),
        ("southern",
         "giovanni giulia francesca matteo lorenzo marco paolo alessandro alessandra chiara bianca vittoria fiorella "
         "ludovico leonardo raffaele giuseppe luigi mario salvatore vincenzo enzo dante beatrice donatella ottavia rossi "
         "ferrari esposito nikos dimitris eleni yannis kostas katerina stavros sofia ines carolina tiago vasco afonso "
         "catarina odysseus helena achilles penelope cassandra lysander persephone"),
        ("northern",
         "bjorn ingrid astrid solveig sunniva signe kirsten ingeborg leif sven erik lars olaf magnus ragnar gunnar sigurd "
         "harald freya frida greta helga hilda karin liv maja sigrid thora torsten ulf elsa anders nils johan mikkel soren "
         "aino eino väinö svensson andersson hansen nielsen larsen"),
        ("slavic",
         "yuri olga boris kowalski dmitri andrei sergei vasili mikhail nikita ilya ivan igor oleg vladimir viktor alexei "
         "anastasia ekaterina irina katya ksenia ludmila natalia natasha oksana polina svetlana tatiana valentina vera "
         "kowalska nowak novak wisniewski zielinski horvat kovac ludmilla bohdan taras "
         "yelena zoya anya masha sasha nikolai pavel petrov ivanova katarzyna agnieszka jadwiga kasia piotr tomasz zofia "
         "wojciech jan milena mila dragan jelena milos zoran danika bogdan radek"),
        ("celtic",
         "brigid siobhan niamh aoife saoirse sinead maeve deirdre fiona moira ciara orla roisin caitlin finn liam connor "
         "declan padraig seamus sean eoin cormac brendan rhys gareth gwen bronwyn cerys angus hamish callum ewan duncan "
         "malcolm isla mairi catriona o'brien macdonald"),
        ("european",
         "agnes sebastian clara aldric jean luc pierre fleur antoine ludwig isolde eloise guinevere arthur lancelot "
         "percival geoffrey reginald cecil edmund nigel rupert humphrey florence victoria charlotte beatrice harriet "
         "prudence constance hans fritz heinrich gretchen klaus otto wolfgang friedrich wilhelm gertrud ilse liesel dubois "
         "odile genevieve margaux camille chloe celine amelie colette josephine louis francois jacques henri gaston lucien "
         "marcel philippe etienne amelia tommy anselm rowena edith winifred mildred walter ernest archibald emma oliver "
         "brandt muller mueller schmidt schneider fischer weber meyer becker hoffmann schulz richter neumann krueger "
         "hartmann lehmann vogel voss clarke marlowe hargrove ashworth wilkins garrick rowan elowen theodora eliot ignatius "
         "jack harry george william henry emily olivia sophie lucy alice daisy poppy ruby molly hannah holly megan"),
    )
    for name in names.split()
}  # fmt: skip
"""A name that several peoples have goes to the one that is named last."""
_ENDINGS = (
    (re.compile(r"(?:ov|ova|ev|eva|sky|ski|ska|enko|vich|vna|czyk)$"), "slavic"), (re.compile(r"(?:sson|ssen|sdottir|qvist)$"),
        "northern"),
    (re.compile(r"(?:elli|etti|ini|ucci|opoulos|akis)$"), "southern"), (re.compile(r"(?:guez|nez|dez|quez|tez|rez)$"), "latin"),
    (re.compile(r"(?:shima|mura|moto|yama|yamada|shita|[kg]awa|[sz]awa|saki|hara|suke|taro|hiko|ichi|maru|hito|roto|suto|guchi|naga|kuroda|uchi|bayashi)$"),
        "east asian"),
    (re.compile(r"(?:wala|swamy|murthy|preet|jit|deep|nath)$"), "south asian"), (re.compile(r"^(?:mc|mac|o')"), "celtic"),
)  # fmt: skip

_LETTERS = (
    (re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"), "east asian"), (re.compile(r"[\u0600-\u06ff]"), "arab"),
    (re.compile(r"[\u0900-\u0dff]"), "south asian"), (re.compile(r"[\u0e00-\u0eff\u1780-\u17ff]"), "southeast asian"),
    (re.compile(r"[\u1200-\u137f]"), "african"), (re.compile(r"[\u0400-\u04ff]"), "slavic"),
    (re.compile(r"[\u0370-\u03ff]"), "southern"),
)  # fmt: skip
"""Letters of kana, kanji, hangul, Arabic, Devanagari … tell where a name comes from by themselves."""


def origin_of(name: str) -> Origin | None:
    """By the first of its words that is known, else by the ending of a surname; titles and nicknames say nothing."""
    for letters, origin in _LETTERS:
        if letters.search(name):
            return _ORIGINS[origin]
    words = re.findall(r"[^\W\d_']+(?:'[^\W\d_]+)?", name.lower())
    for word in words:
        if word in _NAMES:
            return _ORIGINS[_NAMES[word]]
    for word in words:
        for ending, origin in _ENDINGS:
            if len(word) > 4 and ending.search(word):
                return _ORIGINS[origin]
    return None

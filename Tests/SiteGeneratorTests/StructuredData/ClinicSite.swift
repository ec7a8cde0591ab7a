@testable import SiteGenerator

/// A site with an article of every kind, and with links of every relation and basis.
enum ClinicSite {
  static func site() async throws -> Site {
    try await SmallSite.site(articles, settings: settings)
  }

  static let settings =
    SmallSite.settings + """
      description: All about knees
      publisher: {name: Knee clinic, url: https://knee.example/}
      contact: hello@knee.example
      """

  static let articles: [String: String] = [
    "index": "title: Welcome\nsummary: Start here.",
    "causes/index": "title: Reasons\nsummary: Why it hurts.",
    "anatomy/knee": """
    title: Knee
    summary: A joint.
    structure: joint
    partOf: leg
    """,
    "anatomy/leg": "title: Leg\nsummary: A limb.\nstructure: region\npartOf: body",
    "anatomy/body": "title: Body\nsummary: All of you.\nstructure: region",
    "anatomy/thigh": """
    title: Thigh muscle
    plainName: Muscle of the leg
    aliases: [quad]
    summary: It straightens the knee.
    structure: muscle
    actions: [Straightens the knee, Bends the hip]
    partOf: leg
    attachesTo:
      - {to: pelvis, end: upper}
      - {to: shin, end: lower}
      - leg
      - {to: nerve, basis: inferred}
    crosses: knee
    """,
    "anatomy/belly": "title: Muscle belly\nsummary: Its middle.\nstructure: tissue\npartOf: thigh",
    "anatomy/pelvis": "title: Pelvis\nsummary: A bone.\nstructure: bone",
    "anatomy/shin": "title: Shin\nsummary: Another bone.\nstructure: bone",
    "anatomy/nerve": "title: Nerve\nsummary: It feels.\nstructure: nerve",
    "conditions/ache": """
    title: Knee ache
    plainName: My knee hurts
    aliases: [sore knee, gonalgia]
    summary: Pain in the knee.
    seekHelp:
      emergency: [you cannot stand]
      routine: [it hurts for weeks]
    affects: [knee, leg]
    treatments: [taping, {to: rest, basis: inferred}]
    confusedWith: pinch
    leadsTo: ['condition:limp', 'cause:habit', {to: 'condition:fall', basis: inferred}]
    author: ann
    review: {by: bob, on: 2026-02-03, every: 12 months}
    published: 2026-01-02
    updated: 2026-02-01
    sources:
      - A book
      - {title: A paper, url: https://paper.example/1}

    See [habits](../causes/habit.md), [taping](term:tape) and [help](/when-to-seek-help/).
    """,
    "conditions/limp": "title: Limp\nsummary: You limp.\nbroader: ache",
    "conditions/fall": "title: Fall\nsummary: You fall.",
    "conditions/pinch": """
    title: Pinched nerve
    summary: A nerve is pinched.
    seekHelp: {urgent: [your foot is numb]}
    affects: nerve
    """,
    "symptoms/pain": """
    title: Pain on stairs
    summary: It hurts on stairs.
    feltIn: leg
    conditions: [ache, {to: pinch, basis: inferred}]
    causes:
      - {to: habit, basis: clinic-experience}
      - {to: stairs, role: aggravates}
      - {to: shoes, basis: inferred}
    treatments: taping
    tips: [step, {to: sit, basis: inferred}]
    """,
    "causes/habit": """
    title: A habit
    summary: How you walk.
    order: 2
    involves: thigh
    leadsTo: [ache, {to: limp, basis: inferred}]
    treatments: taping
    tips: step
    """,
    "causes/stairs": "title: Stairs\nsummary: Many steps.\norder: 1\ntips: step",
    "causes/shoes": "title: Shoes\nsummary: Old ones.",
    "treatments/taping": """
    title: Taping
    summary: A bandage.
    parts: [Clean, Tape]
    targets: [knee, {to: shin, basis: inferred}]
    next: rest
    """,
    "treatments/rest": "title: Rest\nsummary: Do nothing.\nnext: {to: walking, basis: inferred}",
    "treatments/walking": "title: Walking\nsummary: Walk.",
    "tips/step": """
    title: Small steps
    summary: Take small steps.
    steps: [Look, Step]
    situations: [Stairs]
    """,
    "tips/sit": "title: Sit\nsummary: Sit down.",
    "activities/running": "title: Running\nsummary: Faster than walking.",
    "cautions/taping": """
    title: Do not tape
    says: Do not tape a pinched nerve.
    strength: harm
    avoid: [treatment:taping, tip:step]
    when: pinch
    """,
    "cautions/running": """
    title: Running alone
    says: Running alone is not enough.
    strength: limit
    avoid: [activity:running, treatment:taping]
    when: ache
    """,
    "stories/cleo": """
    title: Cleo
    summary: Cleo's knee.
    consent: {recorded: yes, basis: signed}
    illustrates: ['condition:ache', {to: 'cause:habit', basis: inferred}]
    author: ann
    """,
    "guides/knees": """
    title: Knees
    summary: All about knees.
    about: ['condition:ache', 'anatomy:knee', 'caution:taping', 'term:tape', 'story:cleo']
    published: 2025-05-05

    Read [the story](story:cleo), [ache](condition:ache) and [running](activity:running).
    """,
    "comparisons/which": """
    title: Ache or nerve?
    summary: Which is it?
    between: [ache, pinch]
    questions:
      - {ask: Does it tingle?, conditions: [pinch], causes: [habit]}
      - {ask: Does it ache?, conditions: [ache]}
    """,
    "terms/tape": "title: Tape\nsummary: A word.\naliases: [plaster]\nplain: A sticky strip.",
    "people/ann": "title: Ann\nsummary: Writes.\ncredentials: PT",
    "people/bob": "title: Bob\nsummary: Reviews.",
    "pages/privacy": "title: Privacy\nsummary: We store nothing.\nredirectFrom: [/old/]",
    "pages/when-to-seek-help": "title: Get help\nsummary: When.\nupdated: 2026-03-04",
    "pages/not-found": "title: Nothing here\nsummary: Sorry.\npublished: 2026-06-06",
  ]
}

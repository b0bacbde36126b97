#!/usr/bin/env python3
"""Writes notices for `moisson-bench duplicates`, one JSON object a line.

usage: notices.py COUNT    (the same notices at every run)

Words are as frequent as in a language (Zipf); one notice in five recycles an earlier one's sentences for another town and day,
one in ten is the repost of an earlier one by another source: shortened, with another first sentence, or with another title.
"""
import itertools
import json
import random
import sys

TRADE = """journée régionale webinaire rencontre formation atelier appel projets quartiers prioritaires contrat ville habitants
participation santé éducation emploi jeunesse logement associations professionnels inscription programme échanges pratiques
territoire évaluation cohésion médiation insertion culture sport laïcité discriminations transition numérique droits""".split()
SMALL = "de la le les des et en à pour dans sur avec du une un que qui par au aux ce cette sont est plus".split()
MONTHS = "janvier février mars avril mai juin juillet septembre octobre novembre décembre".split()
PARTS = "ba bri char den fon gar lou mar nel pon quin ra sol tur val ver zan mil cor dis".split()


def vocabulary(source):
    rare = ["".join(source.choice(PARTS) for _ in range(source.randint(2, 4))) for _ in range(20000)]
    words = TRADE + rare
    return words, list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))


class Writer:
    def __init__(self):
        self.random = random.Random(7)
        self.words, self.weights = vocabulary(self.random)
        self.towns = ["".join(self.random.choice(PARTS) for _ in range(3)).capitalize() for _ in range(3000)]
        self.recent = []

    def some(self, count):
        return self.random.choices(self.words, cum_weights=self.weights, k=count)

    def sentence(self, low, high):
        text = []
        for word in self.some(self.random.randint(low, high)):
            if self.random.random() < 0.5:
                text.append(self.random.choice(SMALL))
            text.append(word)
        return " ".join(text).capitalize() + "."

    def day(self):
        return "%d %s %d" % (self.random.randint(1, 28), self.random.choice(MONTHS), self.random.randint(2012, 2026))

    def place(self):
        return "Rendez-vous le %s à %s." % (self.day(), self.random.choice(self.towns))

    def fresh(self):
        title = " ".join(self.some(self.random.randint(4, 8))).capitalize()
        return {"title": title, "sentences": [self.sentence(6, 14) for _ in range(6)], "place": self.place()}

    def notice(self):
        dice = self.random.random()
        if dice < 0.7 or len(self.recent) < 100:
            return self.fresh()
        old = self.random.choice(self.recent)
        if dice < 0.9:
            return dict(old, place=self.place())
        sentences = list(old["sentences"])
        way = self.random.randrange(3)
        if way == 0:
            sentences = sentences[:4]
        else:
            sentences[0] = self.sentence(6, 14)
        title = " ".join(self.some(6)).capitalize() if way == 2 else old["title"]
        return dict(old, title=title, sentences=sentences)

    def run(self, count):
        for number in range(count):
            notice = self.notice()
            self.recent.append(notice)
            if len(self.recent) > 20000:
                self.recent = self.recent[10000:]
            text = " ".join(notice["sentences"] + [notice["place"]])
            yield {"id": "n%d" % number, "source": "s%d" % self.random.randrange(200), "title": notice["title"], "text": text}


if __name__ == "__main__":
    for notice in Writer().run(int(sys.argv[1])):
        print(json.dumps(notice, ensure_ascii=False))

#!/usr/bin/env python3
"""Writes the corpus of the parse benchmark: 1,000 French feeds of about 50 KB, and one of 20 MB.

usage: corpus.py FOLDER    (the same feeds at every run)
"""
import os
import random
import sys

WORDS = """politique de la ville quartiers prioritaires contrat habitants participation égalité santé éducation
jeunesse numérique accès aux droits journée régionale séminaire webinaire atelier échange pratiques acteurs
associations élus techniciens ressources territoire évaluation mi-parcours cohésion sociale renouvellement urbain
médiation emploi insertion culture sport laïcité discriminations transition écologique""".split()


def sentence(random, low, high):
    text = " ".join(random.choice(WORDS) for _ in range(random.randint(low, high)))
    return text[0].upper() + text[1:] + "."


def paragraphs(random, count):
    return "".join("<p>%s <a href=\"https://www.example.org/%d\">En savoir plus</a></p>\n" % (
        " ".join(sentence(random, 8, 20) for _ in range(4)), random.randint(1, 99999)) for _ in range(count))


def item(random, number):
    body = paragraphs(random, 2)
    escaped = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    long = "<![CDATA[%s]]>" % body if random.random() < 0.7 else escaped
    return """<item>
<title>%s</title>
<link>https://www.example.org/actualites/%d/</link>
<guid isPermaLink="false">https://www.example.org/?p=%d</guid>
<pubDate>%s, %02d %s 2024 %02d:%02d:00 +0200</pubDate>
<dc:creator><![CDATA[Centre de ressources]]></dc:creator>
<category><![CDATA[%s]]></category>
<category><![CDATA[%s]]></category>
<description><![CDATA[%s]]></description>
<content:encoded>%s</content:encoded>
</item>
""" % (sentence(random, 6, 14), number, number, random.choice(["Mon", "Tue", "Wed"]), random.randint(1, 28),
       random.choice(["Jan", "Apr", "Sep"]), random.randint(0, 23), random.randint(0, 59), random.choice(WORDS),
       random.choice(WORDS), sentence(random, 20, 40), long)


HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Actualités</title><link>https://www.example.org/</link><description>Veille</description>
"""


def write(path, random, size):
    with open(path, "w", encoding="utf-8") as out:
        written = out.write(HEAD)
        number = 0
        while written < size:
            number += 1
            written += out.write(item(random, number))
        out.write("</channel></rss>\n")


def main():
    folder = sys.argv[1]
    os.makedirs(os.path.join(folder, "small"), exist_ok=True)
    source = random.Random(1)
    for number in range(1000):
        write(os.path.join(folder, "small", "%04d.xml" % number), source, 50_000)
    write(os.path.join(folder, "big.xml"), source, 19_400_000)


main()

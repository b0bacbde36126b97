/* libxml2's SAX2 push parser from C, copying what an item has: the bound that no reader built on libxml2 passes.
   File names on standard input; cc -O2 $(xml2-config --cflags) sax.c -o sax $(xml2-config --libs) */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const xmlChar *item, *kept[6];
    char *text;
    size_t length, capacity;
    int inside, keeping;
    long items, characters;
} State;

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n,
                  const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes) {
    State *state = context;
    (void)prefix, (void)uri, (void)n, (void)namespaces, (void)count, (void)defaulted, (void)attributes;
    if (name == state->item) state->inside = 1;
    if (!state->inside) return;
    for (int i = 0; i < 6; i++)
        if (name == state->kept[i]) { state->keeping = 1; state->length = 0; }
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    State *state = context;
    (void)prefix, (void)uri;
    if (state->keeping) {
        char *copy = malloc(state->length + 1);
        memcpy(copy, state->text, state->length);
        copy[state->length] = 0;
        state->characters += (long)state->length;
        free(copy);
        state->keeping = 0;
    }
    if (name == state->item) { state->items++; state->inside = 0; }
}

static void characters(void *context, const xmlChar *text, int count) {
    State *state = context;
    if (!state->keeping) return;
    if (state->length + (size_t)count > state->capacity) {
        state->capacity = (state->length + (size_t)count) * 2;
        state->text = realloc(state->text, state->capacity);
    }
    memcpy(state->text + state->length, text, (size_t)count);
    state->length += (size_t)count;
}

static void ignore(void *context, xmlErrorPtr error) { (void)context, (void)error; }

static void parse(State *state, const char *bytes, size_t size) {
    xmlSAXHandler handler = {0};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = characters;
    handler.cdataBlock = characters;
    handler.serror = ignore;
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, state, NULL, 0, NULL);
    xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_HUGE);
    const char *names[6] = {"title", "link", "guid", "pubDate", "description", "encoded"};
    state->item = xmlDictLookup(parser->dict, BAD_CAST "item", -1);
    for (int i = 0; i < 6; i++) state->kept[i] = xmlDictLookup(parser->dict, BAD_CAST names[i], -1);
    for (size_t place = 0; place < size; place += 65536)
        xmlParseChunk(parser, bytes + place, size - place < 65536 ? (int)(size - place) : 65536, 0);
    xmlParseChunk(parser, NULL, 0, 1);
    if (parser->myDoc) xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
}

int main(void) {
    State state = {0};
    char name[4096];
    long documents = 0;
    while (fgets(name, sizeof name, stdin)) {
        name[strcspn(name, "\n")] = 0;
        FILE *file = fopen(name, "rb");
        if (!file) continue;
        fseek(file, 0, SEEK_END);
        size_t size = (size_t)ftell(file);
        rewind(file);
        char *bytes = malloc(size);
        size = fread(bytes, 1, size, file);
        fclose(file);
        parse(&state, bytes, size);
        free(bytes);
        documents++;
    }
    printf("docs=%ld items=%ld chars=%ld\n", documents, state.items, state.characters);
    return 0;
}

# Builds the package in one stage and installs it in a bare Debian.
#   docker build -t moisson .
#   docker run --rm -v moisson-data:/var/lib/moisson -v moisson-www:/var/www/moisson -v "$PWD/feeds.json:/etc/moisson/feeds.json:ro" moisson
FROM swift:6.2-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends \
    libxml2-dev libcurl4-openssl-dev libsqlite3-dev zlib1g-dev libidn2-dev pkg-config binutils python3 && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN scripts/package

FROM debian:bookworm-slim
COPY --from=build /source/dist/*.deb /tmp/
RUN apt-get update && apt-get install -y --no-install-recommends /tmp/*.deb && rm -rf /var/lib/apt/lists/* /tmp/*.deb
USER moisson
VOLUME ["/var/lib/moisson", "/var/www/moisson"]
ENTRYPOINT ["/usr/bin/moisson"]
CMD ["harvest", "--config", "/etc/moisson/feeds.json", "--database", "/var/lib/moisson/moisson.sqlite", "--output", "/var/www/moisson"]

# Build: all packages, the admin.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses a lock file that was written where the packages of other platforms were not to be had.
RUN npm install
COPY . .
RUN node -C production --import tsx scripts/build.ts && npm prune --omit=dev

# Run: an ordinary user, migrate then serve; the database is elsewhere (DATABASE_URL).
FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=3000 MEDIA_DIR=/data/media
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir -p /data/media .data && chown -R node:node /data .data
USER node
VOLUME ["/data"]
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "-C", "production", "--import", "tsx", "scripts/start.ts"]

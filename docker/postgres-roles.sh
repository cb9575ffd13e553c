#!/bin/sh
# Runs once, on a new database: the role that api and worker use. It owns nothing; the migrate service gives it its rights.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v password="$TANTAM_APP_PASSWORD" <<'SQL'
create role tantam_app login password :'password';
SQL

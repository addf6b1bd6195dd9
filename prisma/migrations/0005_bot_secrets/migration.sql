-- What a bot needs to ask web services in its owner's name. Values are sealed (server/shared/secret-box.ts).

CREATE TABLE "bot_secrets" (
    "id" UUID NOT NULL,
    "bot_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sealed_value" TEXT NOT NULL,
    "last_four" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bot_secrets_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "bot_secrets_name_check" CHECK (name ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    -- A value that somebody stores as it is does not have this form.
    CONSTRAINT "bot_secrets_sealed_check" CHECK (sealed_value ~ '^k[0-9]+\.[A-Za-z0-9_-]{38,}$'),
    CONSTRAINT "bot_secrets_last_four_check" CHECK (length(last_four) IN (0, 4))
);

CREATE UNIQUE INDEX "bot_secrets_bot_id_name_key" ON "bot_secrets"("bot_id", "name");

ALTER TABLE "bot_secrets" ADD CONSTRAINT "bot_secrets_bot_id_fkey"
  FOREIGN KEY ("bot_id") REFERENCES "bots"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A live version without a passed proof of the same spec and the same engine version cannot exist: a
-- key says so, no code. Bots also come from templates and from files.

-- ── Who made a version ──────────────────────────────────────────────────────────────────────────

ALTER TABLE bot_versions
  DROP CONSTRAINT bot_versions_engine_check,
  ADD CONSTRAINT bot_versions_engine_check
    CHECK (engine IN ('model', 'builtin', 'blueprint', 'import'));

-- One key makes one bot, however often it is sent; null where a run keeps count.
ALTER TABLE bots ADD COLUMN idempotency_key TEXT;
CREATE UNIQUE INDEX bots_user_id_idempotency_key_key ON bots (user_id, idempotency_key);

-- ── Live means proven ───────────────────────────────────────────────────────────────────────────

-- Null for a proof that did not pass: nothing can point to that.
ALTER TABLE proofs
  ADD COLUMN passed_engine_version TEXT
    GENERATED ALWAYS AS (CASE WHEN passed THEN engine_version END) STORED;
CREATE UNIQUE INDEX proofs_version_id_spec_hash_passed_engine_version_key
  ON proofs (version_id, spec_hash, passed_engine_version);

ALTER TABLE bots
  ADD COLUMN live_spec_hash TEXT,
  ADD COLUMN live_engine_version TEXT;

UPDATE bots SET live_spec_hash = proof.spec_hash, live_engine_version = proof.engine_version
FROM (
  SELECT DISTINCT ON (version_id) version_id, spec_hash, engine_version
  FROM proofs WHERE passed
  ORDER BY version_id, created_at DESC
) proof
WHERE proof.version_id = bots.live_version_id;

-- MATCH FULL: all three, or none. Proofs never change and are never removed, so what held once holds.
ALTER TABLE bots
  ADD CONSTRAINT bots_live_proven_fkey
    FOREIGN KEY (live_version_id, live_spec_hash, live_engine_version)
    REFERENCES proofs (version_id, spec_hash, passed_engine_version) MATCH FULL;

-- What is shown needs a passed proof of its spec, by whichever engine version: after a new engine the
-- old proof stands until the new one is there.
CREATE FUNCTION require_proven_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM bots b
    JOIN bot_versions v ON v.id = b.draft_version_id
    WHERE b.id = NEW.id AND NOT EXISTS (
      SELECT FROM proofs p WHERE p.version_id = v.id AND p.spec_hash = v.spec_hash AND p.passed
    )
  ) THEN
    RAISE EXCEPTION 'version % has no passed proof', NEW.draft_version_id USING ERRCODE = 'AF020';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER bots_proven_versions ON bots;
DROP FUNCTION require_proven_versions();

CREATE CONSTRAINT TRIGGER bots_proven_draft
  AFTER INSERT OR UPDATE OF draft_version_id ON bots
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.draft_version_id IS NOT NULL)
  EXECUTE FUNCTION require_proven_draft();

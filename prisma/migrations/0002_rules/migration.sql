-- What must be true of every row, whoever writes it.
-- Error AF010: the row may not be changed or removed. Error AF020: a version without a passed proof.

-- ── Values ──────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE users
  ADD CONSTRAINT users_email_check
    CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254);

ALTER TABLE refresh_tokens
  ADD CONSTRAINT refresh_tokens_times_check CHECK (expires_at > created_at);

ALTER TABLE ledger_accounts
  ADD CONSTRAINT ledger_accounts_owner_check CHECK ((kind = 'user') = (user_id IS NOT NULL)),
  ADD CONSTRAINT ledger_accounts_system_check CHECK (kind = 'user' OR allow_negative),
  ADD CONSTRAINT ledger_accounts_held_check CHECK (held_credits >= 0),
  ADD CONSTRAINT ledger_accounts_available_check
    CHECK (posted_credits - held_credits >= 0 OR allow_negative);

-- One account of each system kind.
CREATE UNIQUE INDEX ledger_accounts_system_kind_key ON ledger_accounts (kind) WHERE user_id IS NULL;

ALTER TABLE ledger_entries
  ADD CONSTRAINT ledger_entries_amount_check CHECK (amount_credits <> 0);

ALTER TABLE holds
  ADD CONSTRAINT holds_amount_check CHECK (amount_credits > 0),
  ADD CONSTRAINT holds_settled_check CHECK (
    settled_credits BETWEEN 0 AND amount_credits AND (settled_credits = 0 OR state = 'settled')
  ),
  ADD CONSTRAINT holds_closed_check CHECK ((state = 'open') = (closed_at IS NULL));

ALTER TABLE packs
  ADD CONSTRAINT packs_price_check CHECK (stars > 0 AND credits > 0 AND bonus_credits >= 0);

ALTER TABLE payments
  ADD CONSTRAINT payments_price_check CHECK (stars > 0 AND credits > 0),
  ADD CONSTRAINT payments_paid_check CHECK (
    (state IN ('PAID', 'REFUNDED')) = (paid_at IS NOT NULL)
    AND (paid_at IS NULL) = (charge_id IS NULL)
  ),
  ADD CONSTRAINT payments_refunded_check CHECK ((state = 'REFUNDED') = (refunded_at IS NOT NULL));

ALTER TABLE runs
  ADD CONSTRAINT runs_engine_check CHECK (engine IN ('model', 'builtin')),
  ADD CONSTRAINT runs_charge_check CHECK (
    max_credits >= 0
    AND charged_credits BETWEEN 0 AND max_credits
    AND (charged_credits = 0 OR state = 'READY')
  ),
  ADD CONSTRAINT runs_finished_check CHECK (
    CASE
      WHEN state IN ('QUEUED', 'RUNNING') THEN finished_at IS NULL
      WHEN state = 'NEEDS_INPUT' THEN true
      ELSE finished_at IS NOT NULL
    END
  ),
  ADD CONSTRAINT runs_outcome_check CHECK (
    (state <> 'READY' OR bot_id IS NOT NULL)
    AND (state NOT IN ('REFUSED', 'FAILED') OR outcome_code IS NOT NULL)
  );

ALTER TABLE run_stages
  ADD CONSTRAINT run_stages_stage_check CHECK (
    stage IN ('intent', 'planning', 'building', 'validation', 'repair', 'finalization')
  ),
  ADD CONSTRAINT run_stages_counts_check CHECK (
    attempt >= 1
    AND LEAST(input_tokens, cached_input_tokens, output_tokens, reasoning_tokens, duration_ms) >= 0
  ),
  ADD CONSTRAINT run_stages_error_check CHECK (status <> 'failed' OR error_code IS NOT NULL);

ALTER TABLE bots
  ADD CONSTRAINT bots_name_check CHECK (length(trim(name)) > 0),
  ADD CONSTRAINT bots_live_check CHECK (state NOT IN ('LIVE', 'PAUSED') OR live_version_id IS NOT NULL);

ALTER TABLE bot_versions
  ADD CONSTRAINT bot_versions_number_check CHECK (number >= 1),
  ADD CONSTRAINT bot_versions_engine_check CHECK (engine IN ('model', 'builtin'));

ALTER TABLE proofs
  ADD CONSTRAINT proofs_duration_check CHECK (duration_ms >= 0);

ALTER TABLE conversations
  ADD CONSTRAINT conversations_revision_check CHECK (revision >= 0);

ALTER TABLE audit_events
  ADD CONSTRAINT audit_events_type_check CHECK (type ~ '^[a-z_]+\.[a-z_]+$');

-- A run's price is at least 1 credit and usually not more than its maximum.
ALTER TABLE settings
  ADD CONSTRAINT settings_run_prices_check CHECK (
    key <> 'run_prices'
    OR COALESCE(
      (value -> 'build' ->> 'usualCredits')::int
        BETWEEN 1 AND (value -> 'build' ->> 'maxCredits')::int
      AND (value -> 'change' ->> 'usualCredits')::int
        BETWEEN 1 AND (value -> 'change' ->> 'maxCredits')::int,
      false
    )
  );

-- ── Ties that reach over two tables ─────────────────────────────────────────────────────────────

ALTER TABLE proofs
  ADD CONSTRAINT proofs_same_spec_fkey
    FOREIGN KEY (version_id, spec_hash) REFERENCES bot_versions (id, spec_hash);

ALTER TABLE bots
  ADD CONSTRAINT bots_draft_of_same_bot_fkey
    FOREIGN KEY (draft_version_id, id) REFERENCES bot_versions (id, bot_id),
  ADD CONSTRAINT bots_live_of_same_bot_fkey
    FOREIGN KEY (live_version_id, id) REFERENCES bot_versions (id, bot_id);

ALTER TABLE conversations
  ADD CONSTRAINT conversations_version_of_same_bot_fkey
    FOREIGN KEY (version_id, bot_id) REFERENCES bot_versions (id, bot_id);

ALTER TABLE records
  ADD CONSTRAINT records_conversation_of_same_bot_fkey
    FOREIGN KEY (conversation_id, bot_id) REFERENCES conversations (id, bot_id);

-- Checked at commit, so that a transaction may write bot, version and proof in any order. Versions
-- and proofs never change, so what held at commit holds for ever.
CREATE FUNCTION require_proven_versions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  unproven uuid;
BEGIN
  SELECT v.id INTO unproven
  FROM bots b
  JOIN bot_versions v ON v.id IN (b.draft_version_id, b.live_version_id)
  WHERE b.id = NEW.id
    AND NOT EXISTS (SELECT FROM proofs p WHERE p.version_id = v.id AND p.passed)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'version % has no passed proof', unproven USING ERRCODE = 'AF020';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER bots_proven_versions
  AFTER INSERT OR UPDATE OF draft_version_id, live_version_id ON bots
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.draft_version_id IS NOT NULL OR NEW.live_version_id IS NOT NULL)
  EXECUTE FUNCTION require_proven_versions();

-- ── Rows that never change ──────────────────────────────────────────────────────────────────────

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'AF010';
END $$;

CREATE TRIGGER ledger_transactions_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transactions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ledger_entries_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER audit_events_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER bot_versions_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON bot_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER proofs_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON proofs
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER holds_kept
  BEFORE DELETE OR TRUNCATE ON holds
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ledger_accounts_kept
  BEFORE DELETE OR TRUNCATE ON ledger_accounts
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER run_stages_kept
  BEFORE DELETE OR TRUNCATE ON run_stages
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A stage is written while it runs; finished, it is history.
CREATE TRIGGER run_stages_finished
  BEFORE UPDATE ON run_stages
  FOR EACH ROW WHEN (OLD.status <> 'running') EXECUTE FUNCTION refuse_change();

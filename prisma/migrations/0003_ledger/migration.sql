-- The double-entry ledger. Amounts are whole credits.
-- Counters of ledger_accounts follow from entries and holds; nobody else can write them.
-- Locks: rows of ledger_accounts, always in the order of their ids, under READ COMMITTED.
-- Errors: AF001 not enough (detail: JSON with needed and available) · AF002 the key was used for
-- something else · AF003 no such account, hold or run · AF004 wrong amounts.

-- ── Counters ────────────────────────────────────────────────────────────────────────────────────

CREATE TRIGGER ledger_accounts_counters_follow
  BEFORE UPDATE OF id, kind, user_id, posted_credits, held_credits, version ON ledger_accounts
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ledger_accounts_begin_empty
  BEFORE INSERT ON ledger_accounts
  FOR EACH ROW WHEN (NEW.posted_credits <> 0 OR NEW.held_credits <> 0 OR NEW.version <> 0)
  EXECUTE FUNCTION refuse_change();

CREATE FUNCTION ledger_apply_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger_accounts
  SET posted_credits = posted_credits + NEW.amount_credits, version = version + 1
  WHERE id = NEW.account_id
  RETURNING posted_credits, version INTO NEW.balance_after_credits, NEW.account_version;
  RETURN NEW;
END $$;

CREATE TRIGGER ledger_entries_apply
  BEFORE INSERT ON ledger_entries
  FOR EACH ROW EXECUTE FUNCTION ledger_apply_entry();

CREATE FUNCTION ledger_apply_hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'open' THEN
      RAISE EXCEPTION 'a hold begins open' USING ERRCODE = 'AF010';
    END IF;
    UPDATE ledger_accounts SET held_credits = held_credits + NEW.amount_credits
    WHERE id = NEW.account_id;
    RETURN NEW;
  END IF;
  IF OLD.state <> 'open'
    OR (NEW.id, NEW.account_id, NEW.run_id, NEW.amount_credits, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.account_id, OLD.run_id, OLD.amount_credits, OLD.created_at)
  THEN
    RAISE EXCEPTION 'hold % is %', OLD.id, OLD.state USING ERRCODE = 'AF010';
  END IF;
  IF NEW.state <> 'open' THEN
    UPDATE ledger_accounts SET held_credits = held_credits - OLD.amount_credits
    WHERE id = OLD.account_id;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER holds_apply
  BEFORE INSERT OR UPDATE ON holds
  FOR EACH ROW EXECUTE FUNCTION ledger_apply_hold();

-- ── Balance ─────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION ledger_require_balanced(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  entry_count int;
  total bigint;
BEGIN
  SELECT count(*), COALESCE(sum(amount_credits), 0) INTO entry_count, total
  FROM ledger_entries WHERE transaction_id = checked;
  IF entry_count < 2 OR total <> 0 THEN
    RAISE EXCEPTION 'transaction % has % entries that sum to %', checked, entry_count, total
      USING ERRCODE = 'AF004';
  END IF;
END $$;

CREATE FUNCTION ledger_check_transaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ledger_require_balanced(NEW.id);
  RETURN NULL;
END $$;

CREATE FUNCTION ledger_check_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ledger_require_balanced(NEW.transaction_id);
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ledger_transactions_balanced
  AFTER INSERT ON ledger_transactions DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ledger_check_transaction();

CREATE CONSTRAINT TRIGGER ledger_entries_balanced
  AFTER INSERT ON ledger_entries DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION ledger_check_entry();

-- ── Functions ───────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION ledger_raise_not_enough(needed bigint, available bigint) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'not enough credits' USING
    ERRCODE = 'AF001',
    DETAIL = jsonb_build_object('needed', needed, 'available', greatest(available, 0))::text;
END $$;

CREATE FUNCTION ledger_lock_accounts(account_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM ledger_accounts WHERE id = ANY (account_ids) ORDER BY id FOR UPDATE;
END $$;

CREATE FUNCTION ledger_write_entries(written uuid, account_ids uuid[], amounts int[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO ledger_entries
    (id, transaction_id, account_id, amount_credits, balance_after_credits, account_version, created_at)
  SELECT uuidv7(), written, e.account_id, e.amount, 0, 0, clock_timestamp()
  FROM unnest(account_ids, amounts) AS e (account_id, amount);
END $$;

-- Posts one transaction. `entries`: [{"userId": uuid, "credits": int} | {"system": kind, "credits": int}].
-- The same key with the same hash answers the first transaction and posts nothing.
-- Only a chargeback or refund may take a user below 0, and only where the account allows it.
CREATE FUNCTION ledger_post(
  posted_kind "LedgerTransactionKind",
  key text,
  hash text,
  posted_reference text,
  posted_reason text,
  actor uuid,
  entries jsonb,
  OUT transaction_id uuid,
  OUT replayed boolean
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  first_hash text;
  account_ids uuid[];
  amounts int[];
  short record;
BEGIN
  INSERT INTO ledger_transactions
    (id, kind, idempotency_key, input_hash, reference, reason, actor_id, created_at)
  VALUES (uuidv7(), posted_kind, key, hash, posted_reference, posted_reason, actor, clock_timestamp())
  ON CONFLICT (idempotency_key) DO NOTHING
  RETURNING id INTO transaction_id;
  replayed := transaction_id IS NULL;
  IF replayed THEN
    SELECT t.id, t.input_hash INTO transaction_id, first_hash
    FROM ledger_transactions t WHERE t.idempotency_key = key;
    IF first_hash IS DISTINCT FROM hash THEN
      RAISE EXCEPTION 'key % was used for another transaction', key USING ERRCODE = 'AF002';
    END IF;
    RETURN;
  END IF;

  SELECT array_agg(e.account_id), array_agg(e.credits) INTO account_ids, amounts
  FROM (
    SELECT
      CASE
        WHEN input."userId" IS NOT NULL
          THEN (SELECT a.id FROM ledger_accounts a WHERE a.user_id = input."userId")
        ELSE (SELECT a.id FROM ledger_accounts a WHERE a.user_id IS NULL AND a.kind = input.system)
      END AS account_id,
      input.credits
    FROM jsonb_to_recordset(entries)
      AS input ("userId" uuid, system "LedgerAccountKind", credits int)
  ) e;
  IF account_ids IS NULL OR array_position(account_ids, NULL) IS NOT NULL THEN
    RAISE EXCEPTION 'an account of the transaction does not exist' USING ERRCODE = 'AF003';
  END IF;

  PERFORM ledger_lock_accounts(account_ids);
  SELECT -e.amount AS needed, a.posted_credits - a.held_credits AS available INTO short
  FROM unnest(account_ids, amounts) AS e (account_id, amount)
  JOIN ledger_accounts a ON a.id = e.account_id
  WHERE a.kind = 'user'
    AND e.amount < 0
    AND a.posted_credits - a.held_credits + e.amount < 0
    AND NOT (a.allow_negative AND posted_kind IN ('chargeback', 'refund'))
  LIMIT 1;
  IF FOUND THEN
    PERFORM ledger_raise_not_enough(short.needed, short.available);
  END IF;
  PERFORM ledger_write_entries(transaction_id, account_ids, amounts);
END $$;

-- Sets credits of the run's user aside. The same run with the same amount answers its first hold.
CREATE FUNCTION ledger_hold(
  holder uuid,
  held_run_id uuid,
  amount int,
  hold_expires_at timestamptz,
  OUT hold_id uuid,
  OUT replayed boolean
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  held_account record;
  first_hold record;
BEGIN
  SELECT a.id, a.posted_credits - a.held_credits AS available INTO held_account
  FROM ledger_accounts a WHERE a.user_id = holder FOR UPDATE;
  IF NOT FOUND OR NOT EXISTS (SELECT FROM runs r WHERE r.id = held_run_id AND r.user_id = holder) THEN
    RAISE EXCEPTION 'user % has no account or no run %', holder, held_run_id USING ERRCODE = 'AF003';
  END IF;

  SELECT h.id, h.amount_credits INTO first_hold FROM holds h WHERE h.run_id = held_run_id;
  replayed := FOUND;
  IF replayed THEN
    IF first_hold.amount_credits <> amount THEN
      RAISE EXCEPTION 'run % already has another hold', held_run_id USING ERRCODE = 'AF002';
    END IF;
    hold_id := first_hold.id;
    RETURN;
  END IF;

  IF held_account.available < amount THEN
    PERFORM ledger_raise_not_enough(amount, held_account.available);
  END IF;
  INSERT INTO holds (id, account_id, run_id, amount_credits, expires_at, created_at)
  VALUES (uuidv7(), held_account.id, held_run_id, amount, hold_expires_at, clock_timestamp())
  RETURNING id INTO hold_id;
END $$;

-- Closes a run's hold: takes `amount` of it and gives the rest back. A hold that is closed already
-- stays as it is, and the answer says how it was closed.
CREATE FUNCTION ledger_settle_hold(
  settled_run_id uuid,
  amount int,
  OUT state "HoldState",
  OUT settled_credits int,
  OUT replayed boolean
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  held_account uuid;
  revenue_account uuid;
  written uuid;
BEGIN
  SELECT h.account_id INTO held_account FROM holds h WHERE h.run_id = settled_run_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'run % has no hold', settled_run_id USING ERRCODE = 'AF003';
  END IF;
  SELECT a.id INTO revenue_account FROM ledger_accounts a WHERE a.user_id IS NULL AND a.kind = 'revenue';
  PERFORM ledger_lock_accounts(
    CASE WHEN amount > 0 THEN ARRAY[held_account, revenue_account] ELSE ARRAY[held_account] END
  );

  UPDATE holds h
  SET state = 'settled', settled_credits = amount, closed_at = clock_timestamp()
  WHERE h.run_id = settled_run_id AND h.state = 'open' AND amount BETWEEN 0 AND h.amount_credits
  RETURNING h.state, h.settled_credits INTO state, settled_credits;
  replayed := NOT FOUND;
  IF replayed THEN
    SELECT h.state, h.settled_credits INTO state, settled_credits
    FROM holds h WHERE h.run_id = settled_run_id;
    IF state = 'open' THEN
      RAISE EXCEPTION 'the hold of run % is smaller than %', settled_run_id, amount
        USING ERRCODE = 'AF004';
    END IF;
    RETURN;
  END IF;

  IF amount > 0 THEN
    INSERT INTO ledger_transactions (id, kind, idempotency_key, input_hash, reference, created_at)
    VALUES (
      uuidv7(), 'run', 'run:' || settled_run_id, 'settle:' || amount, settled_run_id, clock_timestamp()
    )
    RETURNING id INTO written;
    PERFORM ledger_write_entries(
      written, ARRAY[held_account, revenue_account], ARRAY[-amount, amount]
    );
  END IF;
END $$;

-- Gives a run's whole hold back. A hold that is closed already stays as it is.
CREATE FUNCTION ledger_release_hold(
  released_run_id uuid,
  new_state "HoldState",
  OUT state "HoldState",
  OUT settled_credits int,
  OUT replayed boolean
) LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  IF new_state NOT IN ('released', 'expired') THEN
    RAISE EXCEPTION 'a hold is not released as %', new_state USING ERRCODE = 'AF004';
  END IF;
  PERFORM ledger_lock_accounts(
    ARRAY(SELECT h.account_id FROM holds h WHERE h.run_id = released_run_id)
  );
  UPDATE holds h SET state = new_state, closed_at = clock_timestamp()
  WHERE h.run_id = released_run_id AND h.state = 'open'
  RETURNING h.state, h.settled_credits INTO state, settled_credits;
  replayed := NOT FOUND;
  IF replayed THEN
    SELECT h.state, h.settled_credits INTO state, settled_credits
    FROM holds h WHERE h.run_id = released_run_id;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'run % has no hold', released_run_id USING ERRCODE = 'AF003';
    END IF;
  END IF;
END $$;

-- Gives back at most `max_holds` open holds whose time is over at `checked_at`; answers their runs.
CREATE FUNCTION ledger_expire_holds(checked_at timestamptz, max_holds int) RETURNS SETOF uuid
LANGUAGE plpgsql AS $$
DECLARE
  due record;
BEGIN
  FOR due IN
    SELECT d.run_id FROM (
      SELECT h.run_id, h.account_id FROM holds h
      WHERE h.state = 'open' AND h.expires_at <= checked_at
      ORDER BY h.expires_at LIMIT max_holds
    ) d ORDER BY d.account_id
  LOOP
    IF NOT (SELECT r.replayed FROM ledger_release_hold(due.run_id, 'expired') r) THEN
      RETURN NEXT due.run_id;
    END IF;
  END LOOP;
END $$;

import type { Db } from '#server/domain/db/create-db.ts';

/** What the ledger's rows say against each other; empty when the books are right. */
export async function findBookErrors(db: Pick<Db, 'pool'>): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ problem: string }>(`
    select 'all entries sum to ' || sum(amount_credits) as problem
      from ledger_entries having sum(amount_credits) <> 0
    union all
    select 'transaction ' || transaction_id || ' is not balanced'
      from ledger_entries group by transaction_id having sum(amount_credits) <> 0 or count(*) < 2
    union all
    select 'account ' || a.id || ' differs from its entries'
      from ledger_accounts a left join ledger_entries e on e.account_id = a.id
      group by a.id
      having a.posted_credits <> coalesce(sum(e.amount_credits), 0)
        or a.version <> count(e.id) or a.version <> coalesce(max(e.account_version), 0)
    union all
    select 'account ' || a.id || ' differs from its open holds'
      from ledger_accounts a left join holds h on h.account_id = a.id and h.state = 'open'
      group by a.id having a.held_credits <> coalesce(sum(h.amount_credits), 0)
    union all
    select 'account ' || e.account_id || ' has a wrong balance after entry ' || e.account_version
      from (
        select *, sum(amount_credits) over (partition by account_id order by account_version) as total
        from ledger_entries
      ) e where e.total <> e.balance_after_credits
    union all
    select 'run ' || h.run_id || ' was charged other than its hold says'
      from holds h left join ledger_transactions t on t.idempotency_key = 'run:' || h.run_id
      left join ledger_entries e on e.transaction_id = t.id and e.account_id = h.account_id
      where coalesce(-e.amount_credits, 0) <> h.settled_credits
    union all
    select 'account ' || id || ' is below 0'
      from ledger_accounts where kind = 'user' and posted_credits < held_credits and not allow_negative
  `);
  return rows.map((row) => row.problem);
}

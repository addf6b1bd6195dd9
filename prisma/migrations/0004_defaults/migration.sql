-- What a new installation begins with. All of it but the ledger's accounts can be changed by the owner.

INSERT INTO ledger_accounts (id, kind, allow_negative) VALUES
  ('00000000-0000-7000-8000-000000000001', 'stars', true),
  ('00000000-0000-7000-8000-000000000002', 'revenue', true),
  ('00000000-0000-7000-8000-000000000003', 'promotions', true),
  ('00000000-0000-7000-8000-000000000004', 'refunds', true);

INSERT INTO settings (key, value) VALUES
  (
    'run_prices',
    '{"build": {"maxCredits": 12, "usualCredits": 7}, "change": {"maxCredits": 6, "usualCredits": 3}}'
  );

INSERT INTO packs (id, name_ar, name_en, stars, credits, bonus_credits, sort) VALUES
  ('00000000-0000-7000-8000-000000000101', 'باقة البداية', 'Starter', 100, 20, 0, 1),
  ('00000000-0000-7000-8000-000000000102', 'باقة النمو', 'Growth', 250, 50, 5, 2),
  ('00000000-0000-7000-8000-000000000103', 'باقة المحترفين', 'Professional', 500, 100, 15, 3),
  ('00000000-0000-7000-8000-000000000104', 'باقة الأعمال', 'Business', 1000, 200, 40, 4);

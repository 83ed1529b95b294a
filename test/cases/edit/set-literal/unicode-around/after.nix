{
  # ключ — 钥匙
  beschreibung = "größer"; # 🙂
}

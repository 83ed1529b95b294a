{
  # ключ — 钥匙
  beschreibung = "klein"; # 🙂
}

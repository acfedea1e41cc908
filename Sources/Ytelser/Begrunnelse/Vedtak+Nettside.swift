extension Vedtak {
  public func nettside(_ målform: Målform, _ profil: Begrunnelse.Profil) -> String { "" }
}

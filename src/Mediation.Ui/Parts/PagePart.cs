namespace Mediation.Ui.Parts;

/// <summary>
/// A component that a module puts into a slot of a page, which may be another module's. The module that owns the page declares a type
/// for each kind of slot; the others register parts of that type in their services. The page draws them and names none of them.
/// </summary>
/// <param name="Key">Unique among the parts of the same slot; where the slot has addresses or words, their key.</param>
/// <param name="Component">The component; it takes what the slot's type says.</param>
/// <param name="Permission">Permission without which it is not drawn; its use cases check again.</param>
/// <param name="Order">Place among its neighbours, ascending.</param>
public abstract record PagePart(string Key, Type Component, string Permission, int Order);

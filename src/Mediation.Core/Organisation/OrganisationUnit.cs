namespace Mediation.Core.Organisation;

/// <summary>A unit of the bank. Its path holds its place in the tree, so that a subtree is one prefix.</summary>
public sealed class OrganisationUnit
{
    private OrganisationUnit() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Short code used in case numbers, such as <c>GZ</c>.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string NameEn { get; private set; } = string.Empty;

    public Guid? ParentId { get; private set; }

    /// <summary>Codes from the head office down, such as <c>/HO/GZ/</c>.</summary>
    public string Path { get; private set; } = string.Empty;

    public static OrganisationUnit Create(string code, string name, string nameEn, OrganisationUnit? parent) =>
        new()
        {
            Code = code,
            Name = name,
            NameEn = nameEn,
            ParentId = parent?.Id,
            Path = (parent?.Path ?? "/") + code + "/",
        };

    public string NameIn(System.Globalization.CultureInfo culture) => TextCatalog.IsChinese(culture) ? Name : NameEn;
}

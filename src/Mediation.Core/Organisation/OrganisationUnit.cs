namespace Mediation.Core.Organisation;

/// <summary>
/// A unit of the bank. Its path holds its place in the tree, so that a subtree is one prefix. One that was closed stands below the unit that took its work
/// over: whoever sees that subtree sees the ended cases of the closed unit as well, and figures go on showing it under its name.
/// </summary>
public sealed class OrganisationUnit
{
    /// <summary>Of a path: on each database it is compared as it is.</summary>
    public const int LongestPath = 400;

    /// <summary>Begins the last part of the path of a closed unit; no code begins with it.</summary>
    public const string ClosedPart = "~";

    /// <summary>Comes after every path that goes on with <see cref="ClosedPart"/>.</summary>
    public const string AfterClosedParts = "\u007f";

    private OrganisationUnit() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Short code used in case numbers, such as <c>GZ</c>.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string NameEn { get; private set; } = string.Empty;

    public Guid? ParentId { get; private set; }

    /// <summary>Codes from the head office down, such as <c>/HO/GZ/</c>; of a closed unit such as <c>/HO/GZ/~TH/</c>.</summary>
    public string Path { get; private set; } = string.Empty;

    /// <summary>Since when it is closed; what it worked on belongs to its parent, the successor.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Raised by each proposal about it, and of the head office by each change of the tree: of two at once one is refused.</summary>
    public int TreeRevision { get; private set; }

    public bool IsClosed => ClosedAt is not null;

    public static OrganisationUnit Create(string code, string name, string nameEn, OrganisationUnit? parent) =>
        new()
        {
            Code = code,
            Name = name,
            NameEn = nameEn,
            ParentId = parent?.Id,
            Path = (parent?.Path ?? "/") + code + "/",
        };

    /// <summary>Code of the unit that a path leads to; empty for the root of all paths.</summary>
    public static string CodeIn(string path) => path.TrimEnd('/') is var trimmed ? trimmed[(trimmed.LastIndexOf('/') + 1)..].TrimStart(ClosedPart[0]) : path;

    /// <summary>Whether a path leads to a unit, open or closed, or below it: by its code, which stays where its path changes.</summary>
    public static bool IsIn(string path, string code) =>
        path.Contains($"/{code}/", StringComparison.Ordinal) || path.Contains($"/{ClosedPart}{code}/", StringComparison.Ordinal);

    public void Rename(string name, string nameEn) => (Name, NameEn) = (name, nameEn);

    /// <summary>Belongs to another unit from now on; those below it follow by <see cref="Follow"/>.</summary>
    public void MoveUnder(OrganisationUnit parent) => (ParentId, Path) = (parent.Id, parent.Path + Code + "/");

    /// <summary>Is no more; another unit has its work from now on.</summary>
    public void CloseInto(OrganisationUnit successor, DateTimeOffset now) =>
        (ParentId, Path, ClosedAt) = (successor.Id, successor.Path + ClosedPart + Code + "/", now);

    /// <summary>A unit above it has another path.</summary>
    public void Follow(string from, string to) => Path = to + Path[from.Length..];

    public void ChangeTree() => TreeRevision++;

    public string NameIn(System.Globalization.CultureInfo culture) => TextCatalog.IsChinese(culture) ? Name : NameEn;
}

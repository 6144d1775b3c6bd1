namespace Mediation.Core.Organisation;

/// <summary>The bank's units, and what may change among them: never a unit below itself, never the head office, never one with open subunits away.</summary>
public sealed class UnitTree(IReadOnlyCollection<OrganisationUnit> units)
{
    /// <summary>The head office first, each before those below it.</summary>
    public IReadOnlyList<OrganisationUnit> InOrder => [.. units.OrderBy(u => u.Path, StringComparer.Ordinal)];

    public OrganisationUnit Root => units.Single(u => u.ParentId is null);

    /// <exception cref="BusinessException"><c>Reorganisation:UnitNotFound</c></exception>
    public OrganisationUnit Of(Guid id) => units.FirstOrDefault(u => u.Id == id) ?? throw ReorganisationErrors.UnitNotFound();

    /// <summary>Those below it, closed ones as well.</summary>
    public IReadOnlyList<OrganisationUnit> Below(OrganisationUnit unit) =>
        [.. units.Where(u => u.Id != unit.Id && u.Path.StartsWith(unit.Path, StringComparison.Ordinal))];

    /// <summary>Units below which this one can stand.</summary>
    public IReadOnlyList<OrganisationUnit> ParentsFor(OrganisationUnit unit) =>
        [.. InOrder.Where(u => !u.IsClosed && u.Id != unit.ParentId && !u.Path.StartsWith(unit.Path, StringComparison.Ordinal))];

    /// <summary>Units that can take its work over.</summary>
    public IReadOnlyList<OrganisationUnit> SuccessorsFor(OrganisationUnit unit) => [.. InOrder.Where(u => !u.IsClosed && u.Id != unit.Id)];

    /// <exception cref="BusinessException">
    /// <c>Reorganisation:CodeTaken</c>, <c>Reorganisation:NameTaken</c>, <c>Reorganisation:UnitClosed</c>, <c>Reorganisation:TooDeep</c>.
    /// </exception>
    public void EnsureMayAdd(UnitWords words, OrganisationUnit parent)
    {
        var code = words.Code;

        // Case numbers with codes that differ by letter case alone would be read as one.
        if (units.Any(u => string.Equals(u.Code, code, StringComparison.OrdinalIgnoreCase)))
        {
            throw ReorganisationErrors.CodeTaken(code);
        }

        EnsureOpen(parent);
        EnsureNameFree(words.Name, words.NameEn, parent.Id, null);
        EnsureShort(parent.Path.Length + code.Length + 1);
    }

    /// <exception cref="BusinessException">
    /// <c>Reorganisation:UnitClosed</c>, <c>Reorganisation:NothingChanges</c>, <c>Reorganisation:NameTaken</c>.
    /// </exception>
    public void EnsureMayRename(OrganisationUnit unit, UnitWords words)
    {
        EnsureOpen(unit);
        if ((unit.Name, unit.NameEn) == (words.Name, words.NameEn))
        {
            throw ReorganisationErrors.NothingChanges();
        }

        EnsureNameFree(words.Name, words.NameEn, unit.ParentId, unit.Id);
    }

    /// <exception cref="BusinessException">
    /// <c>Reorganisation:RootStays</c>, <c>Reorganisation:UnitClosed</c>, <c>Reorganisation:UnderItself</c>, <c>Reorganisation:NothingChanges</c>,
    /// <c>Reorganisation:NameTaken</c>, <c>Reorganisation:TooDeep</c>.
    /// </exception>
    public void EnsureMayMove(OrganisationUnit unit, OrganisationUnit parent)
    {
        EnsureMayChangePlace(unit, parent);
        if (parent.Path.StartsWith(unit.Path, StringComparison.Ordinal))
        {
            throw ReorganisationErrors.UnderItself(unit.Name);
        }

        if (unit.ParentId == parent.Id)
        {
            throw ReorganisationErrors.NothingChanges();
        }

        EnsureNameFree(unit.Name, unit.NameEn, parent.Id, unit.Id);
        EnsureShort(unit, parent.Path.Length + unit.Code.Length + 1);
    }

    /// <exception cref="BusinessException">
    /// <c>Reorganisation:RootStays</c>, <c>Reorganisation:UnitClosed</c>, <c>Reorganisation:UnderItself</c>, <c>Reorganisation:HasSubunits</c>,
    /// <c>Reorganisation:TooDeep</c>.
    /// </exception>
    public void EnsureMayClose(OrganisationUnit unit, OrganisationUnit successor)
    {
        EnsureMayChangePlace(unit, successor);
        if (unit.Id == successor.Id)
        {
            throw ReorganisationErrors.UnderItself(unit.Name);
        }

        if (Below(unit).FirstOrDefault(u => !u.IsClosed) is { } open)
        {
            throw ReorganisationErrors.HasSubunits(open.Name);
        }

        EnsureShort(unit, successor.Path.Length + OrganisationUnit.ClosedPart.Length + unit.Code.Length + 1);
    }

    /// <summary>
    /// Below one unit no two open ones have one name, in whatever width, case or script it is written: people choose a unit by its name.
    /// </summary>
    private void EnsureNameFree(string name, string nameEn, Guid? parentId, Guid? but)
    {
        var taken = units.FirstOrDefault(u => u.ParentId == parentId && u.Id != but && !u.IsClosed && (Same(u.Name, name) || Same(u.NameEn, nameEn)));
        if (taken is not null)
        {
            throw ReorganisationErrors.NameTaken(taken.Name);
        }
    }

    private static bool Same(string one, string other) => string.Equals(Folded(one), Folded(other), StringComparison.Ordinal);

    private static string Folded(string name) => string.Concat(SearchTokens.Folded(name).Where(char.IsLetterOrDigit));

    private static void EnsureMayChangePlace(OrganisationUnit unit, OrganisationUnit target)
    {
        if (unit.ParentId is null)
        {
            throw ReorganisationErrors.RootStays();
        }

        EnsureOpen(unit);
        EnsureOpen(target);
    }

    private static void EnsureOpen(OrganisationUnit unit)
    {
        if (unit.IsClosed)
        {
            throw ReorganisationErrors.UnitClosed(unit.Name);
        }
    }

    private void EnsureShort(OrganisationUnit unit, int length) =>
        EnsureShort(length + Below(unit).Select(u => u.Path.Length - unit.Path.Length).DefaultIfEmpty(0).Max());

    private static void EnsureShort(int length)
    {
        if (length > OrganisationUnit.LongestPath)
        {
            throw ReorganisationErrors.TooDeep();
        }
    }
}

namespace Mediation.Core.Organisation;

/// <summary>Refusals about units that change and people who leave.</summary>
public static class ReorganisationErrors
{
    public static BusinessException NotFound() => new("Reorganisation:NotFound", ErrorKind.NotFound);

    public static BusinessException UnitNotFound() => new("Reorganisation:UnitNotFound", ErrorKind.NotFound);

    /// <summary>Nobody approves what he proposed himself, nor what is about himself.</summary>
    public static BusinessException FourEyes() => new("Reorganisation:FourEyes", ErrorKind.Forbidden);

    /// <summary>It is approved, refused or taken back already.</summary>
    public static BusinessException Decided() => new("Reorganisation:Decided");

    /// <summary>Another change of the same unit or person waits to be decided, or is under way.</summary>
    public static BusinessException AnotherOpen() => new("Reorganisation:AnotherOpen");

    /// <summary>Another move or closing is still followed by its open work; it takes minutes.</summary>
    public static BusinessException AnotherUnderWay() => new("Reorganisation:AnotherUnderWay");

    public static BusinessException CodeTaken(string code) => new BusinessException("Reorganisation:CodeTaken").With("code", code);

    /// <summary>Another unit below the same one has this name, however it is written.</summary>
    public static BusinessException NameTaken(string name) => new BusinessException("Reorganisation:NameTaken").With("unit", name);

    /// <summary>A unit that is closed is no parent, no successor, and is not changed any more.</summary>
    public static BusinessException UnitClosed(string name) => new BusinessException("Reorganisation:UnitClosed").With("unit", name);

    /// <summary>The head office neither moves nor closes.</summary>
    public static BusinessException RootStays() => new("Reorganisation:RootStays");

    /// <summary>A unit would stand below itself.</summary>
    public static BusinessException UnderItself(string name) => new BusinessException("Reorganisation:UnderItself").With("unit", name);

    public static BusinessException NothingChanges() => new("Reorganisation:NothingChanges");

    /// <summary>Its open subunits have to move or close first.</summary>
    public static BusinessException HasSubunits(string first) => new BusinessException("Reorganisation:HasSubunits").With("unit", first);

    public static BusinessException TooDeep() => new("Reorganisation:TooDeep");

    /// <summary>Nothing is dated back: what was done in the meantime was done by who was in charge.</summary>
    public static BusinessException InPast() => InvalidInputException.Of("leavesOn", "Reorganisation:InPast");

    /// <summary>Afterwards nobody could propose and approve what concerns accounts and units: two administrators have to remain.</summary>
    public static BusinessException LastAdministrator() => new("Reorganisation:LastAdministrator");

    public static BusinessException HasLeft(string name) => new BusinessException("Reorganisation:HasLeft").With("name", name);

    /// <summary>Who belongs to a mediation body leaves that, not the bank.</summary>
    public static BusinessException OfBody(string name) => new BusinessException("Reorganisation:OfBody").With("name", name);

    /// <summary>A successor has to be somebody who can do that work there.</summary>
    public static BusinessException SuccessorCannot(WorkKind work) => InvalidInputException.Of(FieldOf(work), "Reorganisation:SuccessorCannot");

    private static string FieldOf(WorkKind work) =>
        work switch
        {
            WorkKind.Cases => "casesTo",
            WorkKind.Tasks => "tasksTo",
            WorkKind.Reviews => "reviewsTo",
            WorkKind.Measures => "measuresTo",
            _ => "noticesTo",
        };

    /// <summary>A successor leaves as well by then, or who leaves is the successor of somebody who leaves later.</summary>
    public static BusinessException SuccessorLeaves() => new("Reorganisation:SuccessorLeaves");

    /// <summary>A successor is somebody else of the bank, who can sign in.</summary>
    public static BusinessException SuccessorUnfit() => new("Reorganisation:SuccessorUnfit", ErrorKind.Invalid);
}

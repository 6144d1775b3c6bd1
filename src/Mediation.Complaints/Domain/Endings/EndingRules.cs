using System.Text.Json.Serialization;

namespace Mediation.Complaints.Domain.Endings;

/// <summary>
/// On which grounds a complaint is refused or terminated, and which material may be asked for, policy <c>complaint-endings</c>. A proposal keeps the
/// version that it was made by.
/// </summary>
/// <param name="Refusals">Statutory grounds of a refusal; that somebody looks like a professional agent is none.</param>
/// <param name="Terminations">Grounds of a termination.</param>
/// <param name="Materials">What may be asked for.</param>
public sealed record EndingRules(IReadOnlyList<EndingGround> Refusals, IReadOnlyList<EndingGround> Terminations, IReadOnlyList<SupplementMaterial> Materials)
    : ICheckedRules
{
    public const string PolicyKey = "complaint-endings";

    public IReadOnlyList<EndingGround> GroundsOf(EndingKind kind) => kind == EndingKind.Refusal ? Refusals : Terminations;

    /// <exception cref="InvalidInputException"><c>Core:UnknownChoice</c></exception>
    public EndingGround Ground(EndingKind kind, string code) => Find(kind, code) ?? throw InvalidInputException.Of("ground", "Core:UnknownChoice");

    public EndingGround? Find(EndingKind kind, string code) => GroundsOf(kind).FirstOrDefault(g => g.Code == code);

    /// <summary>The names of these materials, as a request keeps them.</summary>
    /// <param name="codes">With a blank between.</param>
    public LocalName NamesOf(string codes)
    {
        var names = codes.Split(' ').Select(code => Materials.First(m => m.Code == code).Name).ToList();
        return new LocalName(string.Join('、', names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));
    }

    public IEnumerable<string> Faults() =>
        Refusals
            .GroupBy(g => g.Code)
            .Concat(Terminations.GroupBy(g => g.Code))
            .Where(g => g.Count() > 1)
            .Select(g => $"The ground {g.Key} stands twice.")
            .Concat(Refusals.Concat(Terminations).Where(g => g.Code.Length > EndingGround.LongestCode).Select(g => $"The code {g.Code} is too long."))
            .Concat(Refusals.Where(g => !g.NotifiesComplainant).Select(g => $"A refusal is always told to whoever complained: {g.Code}."));
}

/// <summary>Material that a complainant may be asked for.</summary>
/// <param name="Code">Goes into the request and the history.</param>
/// <param name="Name">In both languages.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SupplementMaterial(string Code, LocalName Name);

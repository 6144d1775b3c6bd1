namespace Mediation.Complaints.Decisions;

/// <summary>What binds the decision on a case in scope, for whoever is about to decide.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class GetBindingTerms(ComplaintReader complaints, BindingTermsReader terms) : Query<GetBindingTerms.Input, GetBindingTerms.Result>
{
    public sealed record Input(Guid ComplaintId) : IInput<Result>;

    /// <param name="Terms">Empty when nothing binds.</param>
    public sealed record Result(IReadOnlyList<BindingTerms> Terms);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var opened = await complaints.OfAsync(input.ComplaintId, ct);
        return new Result(await terms.OfAsync(opened.Complaint.Id, ct));
    }
}

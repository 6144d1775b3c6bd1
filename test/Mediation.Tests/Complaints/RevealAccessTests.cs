using Mediation.Complaints.Handling;
using Mediation.Tests.Core.Security;

namespace Mediation.Tests.Complaints;

/// <summary>Seeing a case is not enough to see its person in full: one has to be responsible for it.</summary>
public sealed class RevealAccessTests
{
    [Theory]
    [InlineData(MediationRoles.Handler, true, false, true)]
    [InlineData(MediationRoles.Handler, false, false, false)]
    [InlineData(MediationRoles.Handler, false, true, true)]
    [InlineData(MediationRoles.Supervisor, false, false, true)]
    [InlineData(MediationRoles.Leader, false, false, false)]
    [InlineData(MediationRoles.Leader, false, true, true)]
    [InlineData(MediationRoles.Compliance, false, true, false)]
    public async Task A_person_is_shown_to_whoever_is_responsible(string role, bool isHandler, bool isResponsible, bool may)
    {
        var handler = new MediationUser { DisplayName = "陈静" };
        var complaint = AComplaint.Registered();
        complaint.Assign(handler);
        var user = AUser.InUnit(complaint.UnitPath, role, isHandler ? handler.Id : null, complaint.UnitId);
        RevealAccess access = new([new Responsibility(false), new Responsibility(isResponsible)], user);

        (await access.MayRevealAsync(complaint, CancellationToken.None)).ShouldBe(may);
        (await Record.ExceptionAsync(() => access.EnsureMayRevealAsync(complaint, CancellationToken.None)) is null).ShouldBe(may);
    }

    private sealed class Responsibility(bool isResponsible) : ICaseResponsibility
    {
        public Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct) => Task.FromResult(isResponsible);
    }
}

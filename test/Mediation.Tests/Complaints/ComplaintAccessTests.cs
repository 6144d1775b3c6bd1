using Mediation.Complaints;
using Mediation.Tests.Core.Security;

namespace Mediation.Tests.Complaints;

/// <summary>Who sees which complaint, who may handle it, and who may begin it.</summary>
public sealed class ComplaintAccessTests
{
    private static readonly string[] Units = ["/HO/", "/HO/GZ/", "/HO/GZ/TH/", "/HO/GZN/", "/HO/SZ/"];

    [Fact]
    public void A_list_holds_exactly_the_complaints_that_can_be_opened() =>
        Gen.Select(Gen.Int[0, Units.Length - 1], Gen.Int[0, MediationRoles.All.Count - 1], Gen.Bool)
            .Sample(
                (unit, role, handlesOne) =>
                {
                    var complaints = Units.Select(path => AComplaint.Of(UnitAt(path))).ToList();
                    var handler = new MediationUser { DisplayName = "陈静" };
                    if (handlesOne)
                    {
                        complaints[^1].Assign(handler);
                    }

                    var user = AUser.InUnit(Units[unit], MediationRoles.All[role], handler.Id, complaints[unit].UnitId);
                    var subtree = MediationRoles.All[role] is MediationRoles.Supervisor or MediationRoles.Leader or MediationRoles.Compliance;
                    var expected = complaints.Where(c =>
                        subtree
                            ? $"|{c.UnitPath}".Contains($"|{Units[unit]}", StringComparison.Ordinal)
                            : c.UnitPath == Units[unit] || (handlesOne && c == complaints[^1])
                    );

                    complaints.Where(c => ComplaintAccess.IsInScope(c, user)).ShouldBe(expected);
                    complaints.AsQueryable().InScope(user).ShouldBe(expected);
                }
            );

    [Fact]
    public void People_of_a_body_see_none_and_the_system_sees_all()
    {
        var complaint = AComplaint.Registered();

        ComplaintAccess.IsInScope(complaint, AUser.OfBody(MediationRoles.Mediator)).ShouldBeFalse();
        new[] { complaint }.AsQueryable().InScope(AUser.OfBody(MediationRoles.Mediator)).ShouldBeEmpty();
        ComplaintAccess.IsInScope(complaint, AUser.System()).ShouldBeTrue();
        new[] { complaint }.AsQueryable().InScope(AUser.System()).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(MediationRoles.Handler)]
    [InlineData(MediationRoles.Supervisor)]
    public void Who_keeps_away_from_a_complaint_sees_it_in_no_list_and_cannot_open_it(string role)
    {
        var complaint = AComplaint.Registered();
        var user = AUser.InUnit(complaint.UnitPath, role, unitId: complaint.UnitId);
        ComplaintAccess.IsInScope(complaint, user).ShouldBeTrue();

        complaint.Recuse(user.Id, user.Name, default, AComplaint.Received);

        ComplaintAccess.IsInScope(complaint, user).ShouldBeFalse();
        new[] { complaint }.AsQueryable().InScope(user).ShouldBeEmpty();
        Should.Throw<InvalidOperationException>(() => complaint.Recuse(user.Id, user.Name, default, AComplaint.Received));
    }

    [Theory]
    [InlineData(MediationRoles.Handler, true, true)]
    [InlineData(MediationRoles.Handler, false, false)]
    [InlineData(MediationRoles.Supervisor, true, false)]
    [InlineData(MediationRoles.Supervisor, false, false)]
    [InlineData(MediationRoles.Leader, true, false)]
    public void Only_a_handler_begins_and_only_a_complaint_of_the_own_unit(string role, bool ownUnit, bool may)
    {
        var complaint = AComplaint.Registered();
        var user = AUser.InUnit("/", role, unitId: ownUnit ? complaint.UnitId : Guid.CreateVersion7());

        ComplaintAccess.MayBegin(user, complaint.UnitId).ShouldBe(may);
        (Record.Exception(() => ComplaintAccess.EnsureMayBegin(user, complaint)) is null).ShouldBe(may);
    }

    [Theory]
    [InlineData(MediationRoles.Handler, false, true)]
    [InlineData(MediationRoles.Handler, true, false)]
    [InlineData(MediationRoles.Supervisor, true, true)]
    public void An_assigned_complaint_is_handled_by_its_handler_and_the_supervisor(string role, bool ofAnother, bool may)
    {
        var handler = new MediationUser { DisplayName = "陈静" };
        var complaint = AComplaint.Registered();
        complaint.Assign(handler);
        var user = AUser.InUnit(complaint.UnitPath, role, ofAnother ? null : handler.Id, complaint.UnitId);

        ComplaintAccess.MayHandle(user, complaint).ShouldBe(may);
        ComplaintAccess.MayHandleInScope(user, ComplaintPermissions.Handle, complaint.HandlerId).ShouldBe(may);
    }

    [Theory]
    [InlineData("/HO/GZ/", true)]
    [InlineData("/HO/", true)]
    [InlineData("/HO/GZ/TH/", true)]
    [InlineData("/HO/SZ/", false)]
    [InlineData("/HO/GZN/", false)]
    public void A_complaint_is_handled_in_its_unit_and_in_those_above_and_below(string path, bool canHandle) =>
        ComplaintAccess.UnitsThatHandle("/HO/GZ/").Compile()(UnitAt(path)).ShouldBe(canHandle);

    private static OrganisationUnit UnitAt(string path) =>
        path.Trim('/').Split('/').Aggregate((OrganisationUnit?)null, (parent, code) => OrganisationUnit.Create(code, code, code, parent))!;
}

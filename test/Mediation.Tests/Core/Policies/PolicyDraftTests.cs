using Mediation.Core.Policies;

namespace Mediation.Tests.Core.Policies;

/// <summary>A draft becomes a version by another person only, and never before a use.</summary>
public sealed class PolicyDraftTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 2, 0, 0, TimeSpan.Zero);
    private static readonly InstitutionTime Days = InstitutionTime.Default();
    private static readonly Actor Author = new(Guid.CreateVersion7(), "管理员", [], null, null, null);
    private static readonly Actor Other = new(Guid.CreateVersion7(), "何合规", [], null, null, null);
    private static readonly PolicyVersion Newest = new(3, new DateOnly(2026, 1, 1));

    [Fact]
    public void Another_person_publishes_it_as_the_next_version()
    {
        var draft = Draft(new DateOnly(2026, 12, 1));
        var document = draft.Publish(AKind.ByReceipt, Newest, Other, Days, Now);
        (document.Key, document.Version, document.EffectiveFrom, document.Origin).ShouldBe(("test", 4, new DateOnly(2026, 12, 1), PolicyOrigin.Institution));
        (draft.State, draft.PublishedVersion, draft.OpenKey, draft.DecidedById).ShouldBe((PolicyDraftState.Published, 4, null, Other.Id));
        draft.TakeRaised().Select(e => e.GetType().Name).ShouldBe([nameof(PolicyDrafted), nameof(PolicyPublished)]);
    }

    [Fact]
    public void Its_author_neither_publishes_nor_rejects_it_but_takes_it_back()
    {
        var draft = Draft(new DateOnly(2026, 12, 1));
        CodeOf(() => draft.Publish(AKind.ByReceipt, Newest, Author, Days, Now)).ShouldBe("Policies:FourEyes");
        CodeOf(() => draft.Reject(Author, "不妥", Now)).ShouldBe("Policies:FourEyes");
        draft.Withdraw(Author, Now);
        CodeOf(() => draft.Publish(AKind.ByReceipt, Newest, Other, Days, Now)).ShouldBe("Policies:Decided");
        CodeOf(() => draft.Reject(Other, "不妥", Now)).ShouldBe("Policies:Decided");
    }

    [Fact]
    public void What_was_rejected_says_why_and_is_decided()
    {
        var draft = Draft(new DateOnly(2026, 12, 1));
        draft.Reject(Other, "名称有误", Now);
        (draft.State, draft.Reason).ShouldBe((PolicyDraftState.Rejected, "名称有误"));
        CodeOf(() => draft.Publish(AKind.ByReceipt, Newest, Other, Days, Now)).ShouldBe("Policies:Decided");
    }

    [Fact]
    public void A_version_published_in_between_is_not_undone() =>
        CodeOf(() => Draft(new DateOnly(2026, 12, 1)).Publish(AKind.ByReceipt, Newest with { Version = 4 }, Other, Days, Now))
            .ShouldBe("Policies:BaseOutdated");

    [Theory]
    [InlineData("2026-11-30 10:00", "2026-11-30", true)] // today complaints were received already
    [InlineData("2026-11-30 10:00", "2026-12-01", false)]
    [InlineData("2026-11-30 23:59:50", "2026-12-01", true)] // other nodes read the list of versions after midnight only
    [InlineData("2026-11-30 23:59:50", "2026-12-02", false)]
    public void A_version_chosen_by_receipt_begins_on_a_day_that_nobody_has_used(string now, string from, bool isRefused)
    {
        var at = new DateTimeOffset(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
        var draft = Draft(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture));
        if (isRefused)
        {
            Should.Throw<InvalidInputException>(() => draft.Publish(AKind.ByReceipt, Newest, Other, Days, at)).Errors[0].Code.ShouldBe("Policies:TooEarly");
        }
        else
        {
            draft.Publish(AKind.ByReceipt, Newest, Other, Days, at).EffectiveFrom.ShouldBe(draft.EffectiveFrom!.Value);
        }
    }

    [Fact]
    public void It_does_not_begin_before_the_version_that_it_follows() =>
        Should
            .Throw<InvalidInputException>(() =>
                Draft(new DateOnly(2026, 12, 5)).Publish(AKind.ByReceipt, Newest with { EffectiveFrom = new DateOnly(2026, 12, 10) }, Other, Days, Now)
            )
            .Errors[0]
            .Code.ShouldBe("Policies:TooEarly");

    [Fact]
    public void A_kind_of_which_one_version_is_right_is_in_force_on_the_day_of_its_publication()
    {
        var draft = PolicyDraft.Of(AKind.ByNow, "{}", new DateOnly(2030, 1, 1), 3, "更正", Author, Now);
        draft.EffectiveFrom.ShouldBeNull();
        draft.Publish(AKind.ByNow, Newest, Other, Days, Now).EffectiveFrom.ShouldBe(new DateOnly(2026, 11, 30));
    }

    [Fact]
    public void What_a_new_program_ships_waits_for_a_person_and_keeps_its_origin()
    {
        var draft = PolicyDraft.Ship(new PolicySeed("test", 2, new DateOnly(2026, 5, 1), "{}"), 3, Now);
        draft.OpenKey.ShouldBeNull("it holds up no person's draft");
        var document = draft.Publish(AKind.ByReceipt, Newest, Author, Days, Now);
        (document.Version, document.Origin, document.ShippedVersion, document.EffectiveFrom).ShouldBe((4, PolicyOrigin.Shipped, 2, new DateOnly(2026, 12, 1)));
    }

    [Fact]
    public void Two_contents_differ_by_their_places_and_entries_are_found_by_their_codes()
    {
        var before = """{"effectiveFrom":"2000-01-01","list":[{"code":"A","zh":"甲"},{"code":"B","zh":"乙"}],"days":8}""";
        var after = """{"effectiveFrom":"2026-01-01","list":[{"code":"B","zh":"乙"},{"code":"A","zh":"某甲"}],"days":8,"more":true}""";
        JsonDifferences
            .Between(before, after)
            .ShouldBe([
                new PolicyDifference("list[A].zh", new PolicyValue("甲"), new PolicyValue("某甲")),
                new PolicyDifference("more", null, new PolicyValue("true")),
            ]);
    }

    private static PolicyDraft Draft(DateOnly from) => PolicyDraft.Of(AKind.ByReceipt, "{}", from, 3, "更正名称", Author, Now);

    private static string CodeOf(Action act) => Should.Throw<BusinessException>(act).Code;

    private sealed class AKind(PolicyValidity validity) : PolicyKind
    {
        public static readonly AKind ByReceipt = new(PolicyValidity.ByReceipt);
        public static readonly AKind ByNow = new(PolicyValidity.ByNow);

        public override string Key => "test";

        public override string DraftPermission => "draft";

        public override string ApprovePermission => "approve";

        public override PolicyValidity Validity => validity;

        public override IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground) => [];
    }
}

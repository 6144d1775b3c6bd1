using Mediation.Core.Policies;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Simulation;

namespace Mediation.Tests.Ownership;

/// <summary>Who would lead a case that only a draft rates as major.</summary>
public sealed class SimulatedSearchTests
{
    private static readonly LeaderCandidate Here = Leader("周行长", "/HO/GZ/TH/", open: 1);
    private static readonly LeaderCandidate Also = Leader("梁行长", "/HO/GZ/TH/", open: 2);
    private static readonly LeaderCandidate Above = Leader("吴行长", "/HO/GZ/", open: 0);

    [Fact]
    public void Each_open_case_burdens_its_leader_in_the_search_for_the_next()
    {
        var search = Searched(Here, Also, Above);
        LeaderOf(search, Sought()).ShouldBe(Here.Id);
        LeaderOf(search, Sought()).ShouldBe(Here.Id);
        LeaderOf(search, Sought()).ShouldBe(Also.Id);
    }

    [Fact]
    public void One_that_has_ended_burdens_nobody()
    {
        var search = Searched(Here, Also);
        for (var i = 0; i < 3; i++)
        {
            LeaderOf(search, Sought() with { IsLed = false }).ShouldBe(Here.Id);
        }
    }

    [Fact]
    public void Who_handles_it_is_named_in_it_or_keeps_away_does_not_lead_it()
    {
        LeaderOf(Searched(Here, Above), Sought() with { HandlerId = Here.Id }).ShouldBe(Above.Id);
        LeaderOf(Searched(Here, Above), Sought() with { Narrative = "周行长态度恶劣" }).ShouldBe(Above.Id);
        LeaderOf(Searched(Here, Above), Sought(), Here.Id).ShouldBe(Above.Id);
        LeaderOf(Searched(Here), Sought(), Here.Id).ShouldBeNull();
    }

    [Fact]
    public void Leaders_of_other_units_are_not_asked() => LeaderOf(Searched(Leader("陈行长", "/HO/SZ/", 0)), Sought()).ShouldBeNull();

    private static Guid? LeaderOf(SimulatedSearch search, SoughtCase sought, params Guid[] recused)
    {
        SimulatedDifference difference = new(sought.Id, SimulatedChange.RatedHigher, new PolicyValue("50"), new PolicyValue("50"));
        RatedAgain rated = new(difference, RiskLevel.Elevated, RiskLevel.Major, 3280m);
        return search.LeaderOf(sought, rated, ShippedPolicies.Matrix, ShippedPolicies.Ladders.For(RiskLevel.Major), recused)?.Id;
    }

    private static SimulatedSearch Searched(params LeaderCandidate[] leaders) => new(leaders, AnOwnership.NamedAt);

    private static SoughtCase Sought() => new(Guid.CreateVersion7(), "/HO/GZ/TH/", "B02.2", null, AnOwnership.NamedAt, "要求退还手续费", true);

    private static LeaderCandidate Leader(string name, string path, int open) => new(Guid.CreateVersion7(), name, name, "行长", path, OpenOwnerships: open);
}

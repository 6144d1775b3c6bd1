using Mediation.Tests.Architecture.Planted.Ownership;
using Microsoft.AspNetCore.Components;

namespace Mediation.Tests.Architecture;

/// <summary>Each rule twice: nothing in <c>src</c> breaks it, and of the planted types exactly those that do are reported.</summary>
public sealed class DependencyTests
{
    /// <summary>
    /// Who writes to the database, and why it is not the runner: what counts failures must be saved although the run was taken back, leases are
    /// one conditional statement, the numbers, the booked days, the breakers and the institution's chain are held by one statement within the run's own
    /// transaction, the others set an installation up before anybody can run anything.
    /// </summary>
    private static readonly string[] Writers =
    [
        "Mediation.Accounts.SecurityLog.PurgeAccountRecords.RunAsync",
        "Mediation.Core.Data.MediationDbContext.WriteAsync",
        "Mediation.Core.Deliveries.Breaker.CloseAsync",
        "Mediation.Core.Deliveries.Breaker.CountFailureAsync",
        "Mediation.Core.Deliveries.Breaker.EndPausesAsync",
        "Mediation.Core.Deliveries.Breaker.GiveBackAsync",
        "Mediation.Core.Deliveries.Breaker.TryPassAsync",
        "Mediation.Core.Deliveries.DeferDelivery.RunAsync",
        "Mediation.Core.Deliveries.LeaseDeliveries.LeaseAsync",
        "Mediation.Core.DueRows.DueRowRunner.CountFailureAsync",
        "Mediation.Core.DueRows.DueRowRunner.LeaseAsync",
        "Mediation.Core.History.HistorySeal.InstitutionChainAsync",
        "Mediation.Core.Modules.MediationServices.SeedReferenceDataAsync",
        "Mediation.Core.Numbers.NumberSeries.DrawAsync",
        "Mediation.Core.Organisation.UnitPaths.MoveColumnAsync",
        "Mediation.Core.UseCases.PurgeIdempotencyRecords.RunAsync",
        "Mediation.Core.UseCases.UseCaseAttempt.RunOnceAsync",
        "Mediation.Demo.DemoBank.SeedBodiesAsync",
        "Mediation.Demo.DemoOrganisation.SeedAsync",
        "Mediation.EntityFrameworkCore.EfLock.RemoveAsync",
        "Mediation.EntityFrameworkCore.SqliteMediationDbContext.RestoreSearchAsync",
        "Mediation.Notifications.Inbox.ReadAll.RunAsync",
        "Mediation.Notifications.Inbox.ReadNotification.RunAsync",
        "Mediation.Notifications.Sending.ComplainantTurn.PassOnAsync",
        "Mediation.Referrals.Sessions.SessionDiary.HoldAsync",
        "Mediation.Web.Setup.OrganisationSetup.AddUnitsAndRolesAsync",
    ];

    [Fact]
    public void The_code_is_read_whole()
    {
        CodeModel.Source.Count(DependencyRules.IsUseCase).ShouldBeGreaterThan(40);
        CodeModel.Source.Count(t => t.IsAssignableTo(typeof(IComponent))).ShouldBeGreaterThan(50);
        CodeModel.Source.Where(t => !t.IsEnum && t.GetMembers().Length > 10).Where(t => !CodeModel.UsesOf(t).Any()).ShouldBeEmpty();
    }

    [Fact]
    public void A_use_case_names_no_component() => DependencyRules.UseCasesThatNameAComponent(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void A_component_names_no_database() => DependencyRules.ComponentsThatNameTheDatabase(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void The_domain_names_neither_the_database_nor_the_web() => DependencyRules.DomainTypesThatNameAFramework(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void A_channel_of_deliveries_names_no_database() => DependencyRules.ChannelsThatNameTheDatabase(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void A_listener_stands_among_the_listeners_and_a_timer_among_the_timers() => DependencyRules.HandlersOutOfPlace(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void Only_the_runner_saves_and_the_few_that_are_listed() => DependencyRules.Writers(CodeModel.Source).ShouldBe(Writers);

    [Fact]
    public void A_use_case_runs_no_other() => DependencyRules.UseCasesThatRunOthers(CodeModel.Source).ShouldBeEmpty();

    [Fact]
    public void A_use_case_that_draws_is_reported() =>
        Reported(DependencyRules.UseCasesThatNameAComponent)
            .ShouldBe(["DrawingUseCase..ctor", "DrawingUseCase.Pages", "DrawingUseCase.RunAsync", "DrawingUseCase.get_Pages"]);

    [Fact]
    public void A_component_that_asks_the_database_is_reported() =>
        Reported(DependencyRules.ComponentsThatNameTheDatabase)
            .ShouldBe(["ReadingComponent.Count", "ReadingComponent.OnInitializedAsync", "ReadingComponent.get_Count", "ReadingComponent.set_Count"]);

    [Fact]
    public void A_domain_that_knows_its_frameworks_is_reported() =>
        Reported(DependencyRules.DomainTypesThatNameAFramework).ShouldBe(["FramedDomain.IsLocal", "FramedDomain.Sorted"]);

    [Fact]
    public void A_channel_that_reads_the_database_is_reported() =>
        Reported(DependencyRules.ChannelsThatNameTheDatabase).ShouldBe(["ReadingChannel..ctor", "ReadingChannel.SendAsync"]);

    [Fact]
    public void A_handler_out_of_place_is_reported_whichever_it_is() =>
        DependencyRules
            .HandlersOutOfPlace(CodeModel.Planted)
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                $"{typeof(StrayDelivery).FullName} does not stand in Listeners/",
                $"{typeof(StrayListener).FullName} does not stand in Listeners/",
                $"{typeof(StrayTimer).FullName} does not stand in Timers/",
            ]);

    [Fact]
    public void Whoever_saves_is_reported_even_from_a_lambda_of_an_async_method() =>
        DependencyRules
            .Writers(CodeModel.Planted)
            .ShouldBe([$"{typeof(SavingService).FullName}.ForgetAsync", $"{typeof(SavingService).FullName}.SaveAllAsync"]);

    [Fact]
    public void A_use_case_that_runs_another_is_reported_and_its_route_is_not() =>
        Reported(DependencyRules.UseCasesThatRunOthers)
            .ShouldBe(["CallingUseCase..ctor", "CallingUseCase.RunAsync", "RunningUseCase..ctor", "RunningUseCase.RunAsync"]);

    private static IEnumerable<string> Reported(Func<IEnumerable<Type>, IEnumerable<string>> rule) =>
        rule(CodeModel.Planted)
            .Select(fault => fault.Split(' ')[0])
            .Select(fault => fault[(fault.LastIndexOf("Planted.", StringComparison.Ordinal) + "Planted.".Length)..])
            .Select(fault => fault[(fault.IndexOf('.', StringComparison.Ordinal) + 1)..])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}

using System.Runtime.CompilerServices;
using Mediation.Core.UseCases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Who may knock at which use case at all. What is let in is then held to its rows by <see cref="RowScopeTests"/>.</summary>
public sealed class AccessTableTests
{
    /// <summary>Letters as in <see cref="Roles"/>. A new use case needs a line here.</summary>
    private const string Table = """
        AcceptMediation       ....T..
        AcceptOwnership       ..L....
        AddAttachment         HS.....
        AppointMediator       ....T..
        AssessRisk            HS.....
        AssignComplaint       HS.....
        CancelSession         ....TM.
        CloseComplaint        HS.....
        CompleteMeasure       HSL....
        CountDesk             HSLC...
        DecideComplaint       HS.....
        DeclineMediation      ....T..
        DeclineOwnership      ..L....
        DeliverMessage        .......
        DownloadAgreement     HSLCTMA
        DownloadFile          HSLC...
        ExportComplaints      .S.C...
        ExportComplianceReport     .S.C...
        ExportMediations      .S.C...
        FailMediation         ....T..
        FireTimer             .......
        GetBindingTerms       HSLC...
        GetCaseMediation      HSLC...
        GetComplaint          HSLC...
        GetDeskCase           ....TM.
        GetEvaluation         HSLC...
        GetComplianceReport        .S.C...
        GetOwnership          HSLC...
        GetReferrals          HSLC...
        GetBackgroundWork         ......A
        HandOverOwnership     ..L....
        ListCodes             HSLC...
        ListComplaints        HSLC...
        ListDeskCases         ....TM.
        ListMeasuresDue       HSL....
        ListMediations        .S.C...
        ListReturnedMediations    HS.....
        ListOwnedCases        ..L....
        ListSessions          ....TM.
        ListUnits             HS.....
        MarkRows              HSLC...
        MoveSession           ....TM.
        PreviewAgreement      .....M.
        ProposeMediation      HS.....
        PushCase              HS.....
        ReadHistory           HSLC...
        RecordConsent         HS.....
        RecordContact         HS.....
        RecordOutcome         .....M.
        RecordSession         .....M.
        RegisterComplaint     HS.....
        RevealComplainant     HSL....
        ScheduleSession       ....TM.
        SetMeasure            ..L....
        UploadFile            HSL.TM.
        VerifyDocument        HSLCTMA
        WithdrawComplaint     HS.....
        WithdrawMeasure       ..L....
        WithdrawReferral      HS.....
        """;

    private static readonly (char Letter, string Role)[] Roles =
    [
        ('H', MediationRoles.Handler),
        ('S', MediationRoles.Supervisor),
        ('L', MediationRoles.Leader),
        ('C', MediationRoles.Compliance),
        ('T', MediationRoles.CentreStaff),
        ('M', MediationRoles.Mediator),
        ('A', MediationRoles.Admin),
    ];

    [Fact]
    public async Task Each_use_case_lets_in_the_roles_of_the_table_and_no_other()
    {
        Roles.Select(r => r.Role).ShouldBe(MediationRoles.All, ignoreOrder: true);
        await using var app = await TestApplication.OpenAsync("2026-03-16 09:00");
        await app.UnitAsync("HO");
        List<(char Letter, Core.Organisation.MediationUser Person)> people = [];
        foreach (var (letter, role) in Roles)
        {
            people.Add((letter, await app.PersonAsync(role, role, "HO", role)));
        }

        List<string> found = [];
        foreach (
            var useCase in (await app.UseServiceAsync<UseCaseCatalog, IReadOnlyCollection<UseCaseDescriptor>>(c => Task.FromResult(c.All))).OrderBy(
                u => u.Name,
                StringComparer.Ordinal
            )
        )
        {
            var row = "";
            foreach (var (letter, person) in people)
            {
                row += await IsLetInAsync(app, person, useCase) ? letter : '.';
            }

            found.Add($"{useCase.Name, -22}{row}");
        }

        string.Join('\n', found).ShouldBe(Table.ReplaceLineEndings("\n"));
    }

    /// <summary>With an empty input: whoever is let in is refused for something else, or is answered.</summary>
    private static async Task<bool> IsLetInAsync(TestApplication app, Core.Organisation.MediationUser person, UseCaseDescriptor useCase)
    {
        var result = useCase.InputType.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IInput<>)).GetGenericArguments()[
            0
        ];
        try
        {
            await (Task)
                typeof(TestApplication)
                    .GetMethod(nameof(TestApplication.AsAsync))!
                    .MakeGenericMethod(result)
                    .Invoke(app, [person, RuntimeHelpers.GetUninitializedObject(useCase.InputType), null])!;
        }
        catch (BusinessException refused)
        {
            return refused.Code != "Core:PermissionMissing";
        }
        catch (Exception) when (useCase.Permission is not null)
        {
            // Past the door, an empty input may stumble.
        }

        return true;
    }
}

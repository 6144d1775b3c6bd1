using Mediation.Complaints.Drafts;
using Mediation.Core.Anchors;
using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;
using Mediation.Referrals.CentreDesk;
using Mediation.Referrals.Domain;
using Mediation.Referrals.Outcomes;
using Mediation.Referrals.Proposals;
using Mediation.Referrals.Sessions;
using Mediation.Reports.Exports;
using Microsoft.Extensions.Logging;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Whoever reads the database, or a log, learns no name, number, telephone or address of a complainant.</summary>
[OnEveryDatabase]
public sealed class NoPersonInClearTests
{
    private const string Name = "欧阳若曦";
    private const string Phone = "13912340987";
    private const string Document = "440103195903124522";
    private const string Address = "荔湾区龙津东路八百号";

    /// <summary>Words that people write: searched and therefore kept as they are; covered for readers without the right.</summary>
    private static readonly string[] FreeWords =
    [
        "complaint.Narrative",
        "data_sharing_record.Snapshot",
        "mediation_case.Facts",
        "mediation_case.Terms",
        "mediation_session.Record",
        "note.Text",
    ];

    [Fact]
    public async Task No_table_and_no_log_has_a_person_in_clear_but_in_the_words_that_people_write()
    {
        using LogLines log = new();
        await using var bank = await MediationTestBank.OpenAsync(services: services =>
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
        );
        var app = bank.App;
        await PlayAsync(bank);

        await using var db = app.Data.Open();
        foreach (var value in new[] { Name, Phone, Document, Address })
        {
            var columns = await StoredText.ColumnsWithAsync(db, value);
            columns.Except(FreeWords, StringComparer.Ordinal).ShouldBeEmpty(value);
        }

        // The scan finds what is there: every exception is needed.
        (await StoredText.ColumnsWithAsync(db, Name)).ShouldBe(FreeWords);
        log.Text.ShouldContain("party", Case.Insensitive, "the log has the statements");
        foreach (var value in new[] { Name, Phone, Document, Address })
        {
            log.Text.ShouldNotContain(value);
        }

        (await app.AuditAsync()).ShouldBeEmpty();
    }

    private static async Task PlayAsync(MediationTestBank bank)
    {
        var app = bank.App;
        await app.UseServiceAsync<AnchorKey, bool>(key =>
        {
            key.Make();
            return Task.FromResult(true);
        });
        RegisterComplaint.Input input = new(
            IntakeChannel.Hotline,
            Name,
            "B02.2",
            "C07",
            "D01",
            $"我是{Name}，分期手续费没有说清楚，已经联系记者。",
            3280m,
            DocumentNumber: Document,
            Phone: Phone,
            Address: Address,
            AskIfSame: true
        );
        Dictionary<string, IReadOnlyList<string>> typed = new(StringComparer.Ordinal)
        {
            ["complainantName"] = [Name],
            ["phone"] = [Phone],
            ["documentNumber"] = [Document],
            ["address"] = [Address],
        };
        await app.AsAsync(bank.Handler, new SaveDraft.Input(typed), idempotencyKey: "draft");
        await app.AsAsync(bank.Handler, new SuggestClassification.Input(input.Narrative));
        var id = (await app.AsAsync(bank.Handler, input, idempotencyKey: "one")).Id;
        await app.AsAsync(bank.Handler, new FindCallerComplaints.Input(Phone, DocumentNumber: Document, Name: Name));
        await app.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        await app.AsAsync(bank.Handler, new RecordContact.Input(id, ContactManner.Phone, ContactDirection.ToComplainant, $"与{Name}通话"));
        await app.AsAsync(bank.Handler, new RevealComplainant.Input(id, "回电核对"));
        await app.AsAsync(bank.Handler, new Mediation.Complaints.Receipts.GetReceipt.Input(id));
        await app.AsAsync(bank.Handler, new ListComplaints.Input(new(Search: Name), new()));
        var officer = await app.PersonAsync("hegui", "何规", "GZ", MediationRoles.Compliance);
        await app.AsAsync(officer, new OrderExport.Input(new ComplaintListFilter(Search: Phone)));
        var mediation = (await app.AsAsync(bank.Handler, new ProposeMediation.Input(id))).Id;
        await app.AsAsync(bank.Handler, new RecordConsent.Input(mediation, ConsentManner.RecordedCall, "录音", Enum.GetValues<SharedField>()));
        await app.AsAsync(bank.Handler, new PushCase.Input(mediation));
        await app.DispatchAllAsync();
        await app.AsAsync(bank.Staff, new AcceptMediation.Input(mediation));
        await app.AsAsync(bank.Staff, new AppointMediator.Input(mediation, bank.PanelMember));
        var session = await app.AsAsync(bank.Staff, new ScheduleSession.Input(mediation, app.Now.AddHours(1), 60, SessionManner.Phone, Place: "三方通话"));
        await app.DispatchAllAsync();
        await app.SendAsync();
        app.Clock.Advance(TimeSpan.FromHours(2));
        await app.AsAsync(bank.Mediator, new RecordSession.Input(mediation, session.SessionId, 60, Attendance.BothParties, $"{Name}到场。"));
        await app.AsAsync(
            bank.Mediator,
            new RecordOutcome.Input(mediation, OutcomeKind.Agreed, $"{Name}对手续费有争议。", 3000m, 5, Terms: $"{Name}再无其他要求。")
        );
        await app.AsAsync(bank.Staff, new ListDeskCases.Input(DeskView.Ended, Search: Name));
        await app.AsAsync(bank.Handler, new DecideComplaint.Input(id, DecisionOutcome.SettledInMediation, "经调解达成协议。", 3000m));
        await app.AsAsync(bank.Handler, new CloseComplaint.Input(id, NoticeManner.HandedOver, "签收单 0501"));
        await app.FireAllTimersAsync();
        await app.DispatchAllAsync();
        await app.SendAsync();
        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.FireAllTimersAsync();
        await app.DispatchAllAsync();
        await app.SendAsync();
        await app.AsSystemAsync(new WriteAnchor.Input());
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        private readonly StringBuilder lines = new();

        public string Text
        {
            get
            {
                lock (lines)
                {
                    return lines.ToString();
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines)
            {
                lines.AppendLine(formatter(state, exception)).AppendLine(exception?.ToString());
            }
        }

        public void Dispose() { }
    }
}

using Mediation.Accounts.Domain;
using Mediation.Complaints.Domain.Investigation;
using Mediation.Complaints.Domain.LateFacts;
using Mediation.Complaints.Domain.Signals;
using Mediation.Complaints.Domain.Supplements;
using Mediation.Complaints.Investigation;
using Mediation.Complaints.LateFacts;
using Mediation.Complaints.Letters;
using Mediation.Complaints.Regulators;
using Mediation.Complaints.Signals;
using Mediation.Complaints.Term;
using Mediation.Core.Anchors;
using Mediation.Core.Calendars;
using Mediation.Core.Deliveries;
using Mediation.Core.Files;
using Mediation.Core.Policies;
using Mediation.IntegrationTests.Referrals;
using Mediation.Ownership.ContingencyPlans;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Contingency;
using Mediation.Ownership.Domain.RiskEvents;
using Mediation.Ownership.DutyRoster;
using Mediation.Ownership.RiskEvents;
using Mediation.Referrals.Data;
using Mediation.Reports.Domain;
using OpenIddict.EntityFrameworkCore.Models;

namespace Mediation.IntegrationTests.Audit;

/// <summary>
/// A bank in which everything happened once, so that every table has a row: from registration to the agreement and the end, a leader, measures,
/// an anchor.
/// </summary>
internal sealed class AuditedJourney : IAsyncDisposable
{
    private readonly MediationTestBank bank;

    private AuditedJourney(MediationTestBank bank) => this.bank = bank;

    public TestApplication App => bank.App;

    public MediationUser Handler => bank.Handler;

    /// <summary>The case that went the whole way.</summary>
    public Guid Case { get; private set; }

    /// <summary>The case that was registered last; nothing else was done to it but reading it in full.</summary>
    public Guid LastCase { get; private set; }

    /// <summary>Text of the anchor that was made in the end.</summary>
    public string Anchor { get; private set; } = "";

    /// <summary>The anchor's public key.</summary>
    public string PublicKey { get; private set; } = "";

    public static async Task<AuditedJourney> PlayAsync()
    {
        AuditedJourney journey = new(await MediationTestBank.OpenAsync());
        await journey.PlayAllAsync();
        return journey;
    }

    public ValueTask DisposeAsync() => bank.DisposeAsync();

    private async Task PlayAllAsync()
    {
        await AddInstitutionAsync();
        (_, Case) = await bank.AgreedAsync();
        await App.AsAsync(bank.Leader, new AcceptOwnership.Input(Case));
        using MemoryStream pdf = new(Api.APdf());
        var file = await App.AsAsync(Handler, await UploadFile.OfAsync("账单.pdf", pdf));
        await App.AsAsync(Handler, new AddAttachment.Input(Case, [file.Id]));
        await App.AsAsync(Handler, new RecordContact.Input(Case, ContactManner.Phone, ContactDirection.ToComplainant, "已说明"));
        var due = DateOnly.FromDateTime(App.Now.UtcDateTime).AddDays(3);
        var kept = (await App.AsAsync(bank.Leader, new SetMeasure.Input(Case, "复核录音", Handler.Id, due))).MeasureId;
        var withdrawn = (await App.AsAsync(bank.Leader, new SetMeasure.Input(Case, "当面致歉", Handler.Id, due))).MeasureId;
        await App.AsAsync(Handler, new CompleteMeasure.Input(Case, kept, "已调取录音。"));
        await App.AsAsync(bank.Leader, new WithdrawMeasure.Input(Case, withdrawn, "调解中已经当面致歉。"));
        await App.AsAsync(
            bank.Leader,
            new RecordLeaderContact.Input(Case, ContactManner.Phone, ContactedParty.Complainant, ContactResult.Content, "说明了方案。")
        );
        await App.WriteAsync(async db =>
            (await db.Complaints.Include(c => c.Recusals).SingleAsync(c => c.Id == Case)).Recuse(
                bank.Staff.Id,
                bank.Staff.DisplayName,
                RecusalGround.ConflictOfInterest,
                App.Now
            )
        );
        await App.AsAsync(Handler, new RecordRegulatorForward.Input(Case, "NFRA", "转办〔2026〕3号"));
        await App.AsAsync(Handler, new AnswerRegulator.Input(Case, "已核实并答复。", "回执 0413"));
        await App.AsAsync(Handler, new RequestExtension.Input(Case, 30, "需要调取外部材料。"));
        await App.DispatchAsync();
        await App.WriteAsync(db =>
        {
            db.Add(OrderedExport.Order(ExportKind.Complaints, new { open = true }, "zh-CN", Handler.Id, App.Now, App.Data.Cipher()));
            return Task.CompletedTask;
        });
        await App.WriteAsync(db =>
        {
            var destination = db.Add(DeliveryDestination.Of("archive")).Entity;
            destination.Park(Handler.Id, "档案系统检修", App.Now);
            db.Deliver("test", destination.Key, Case, "告知书", App.Now).Skip(Handler.Id, "已当面交付", App.Now);
            return Task.CompletedTask;
        });
        await App.AsAsync(Handler, new DecideComplaint.Input(Case, DecisionOutcome.SettledInMediation, "经调解达成协议。", 3000m));
        var letter = (await App.AsAsync(Handler, new GetComplaint.Input(Case))).Letters[^1];
        await App.AsAsync(Handler, new ReplaceLetter.Input(Case, letter.Id, "地址有变。"));
        await App.AsAsync(Handler, new CloseComplaint.Input(Case, NoticeManner.Phone, "录音 0501"));
        await PublishAsync();
        await ReorganiseAsync(due);
        await EndOtherwiseAsync();
        await ReviewAsync();
        await DecideEachAsync();
        await MergeAsync();
        LastCase = (await App.AsAsync(Handler, new RegisterComplaint.Input(IntakeChannel.Counter, "王小明", "B02.2", "C07", "D01", "柜台排队太久。"))).Id;
        await App.AsAsync(Handler, new AssignComplaint.Input(LastCase));
        await App.AsAsync(Handler, new RevealComplainant.Input(LastCase, "回电核对"));
        var agent = new AddParty.Input(LastCase, PartyRole.Agent, "陈立", Phone: "13900139001", MaySettle: true, ProofReference: "委托书 0316");
        await App.AsAsync(Handler, agent with { ValidFrom = due, ValidUntil = due.AddDays(30) });
        await JudgeAsync();
        await ReportRiskAsync();
        await App.UseServiceAsync<AnchorKey, bool>(key =>
        {
            key.Make();
            PublicKey = key.PublicKey;
            return Task.FromResult(true);
        });
        App.Clock.Advance(TimeSpan.FromMinutes(30));
        Anchor = await File.ReadAllTextAsync((await App.AsSystemAsync(new WriteAnchor.Input())).File);
    }

    /// <summary>A risk event with its first report on the way, called by a roster that has a hole tomorrow.</summary>
    private async Task ReportRiskAsync()
    {
        var today = DateOnly.FromDateTime(App.Now.ToOffset(TimeSpan.FromHours(8)).DateTime);
        await App.AsAsync(bank.Leader, new SetDuty.Input(today, bank.Leader.Id, DeputyId: Handler.Id));
        await App.AsSystemAsync(new FindRosterHoles.Input());
        var number = (await App.AsAsync(Handler, new GetComplaint.Input(LastCase))).Number;
        var opened = await App.AsAsync(Handler, new ReportRiskEvent.Input(RiskEventKind.Crowd, "支行门口有人聚集", ComplaintNumber: number));
        await App.AsAsync(Handler, new RecordRiskCall.Input(opened.Id, ReportLeg.Authority, "监管局值班室", Proof: "录音 0601"));
        var report = (await App.AsAsync(Handler, new WriteRiskReport.Input(opened.Id))).ReportId;
        await App.AsAsync(bank.Leader, new ActivatePlan.Input(opened.Id, PlanScenario.Gathering, "门口约 40 人。"));
        await App.AsAsync(bank.Leader, new AssignPlanRoles.Input(opened.Id, [new("lead", Handler.Id)]));
        await App.AsAsync(Handler, new ConfirmPresence.Input(opened.Id, "lead"));
        var item = (await App.AsAsync(Handler, new GetPlan.Input(opened.Id))).Plan!.Items[0].Id;
        await App.AsAsync(Handler, new CompletePlanItem.Input(opened.Id, item, "已到场。"));
        await App.AsAsync(bank.Leader, new RecordDrill.Input(PlanScenario.Outage, today, "全体值班人员", "口径不一", "统一口径"));
        await App.AsAsync(Handler, new TransmitRiskReport.Input(opened.Id, report, ReportLeg.Authority, ReportMeans.Fax, "监管局", Proof: "回执 0601"));
    }

    /// <summary>An agent without a proof, whom a person judged, and a burst that was none.</summary>
    private async Task JudgeAsync()
    {
        await App.AsAsync(Handler, new AddParty.Input(LastCase, PartyRole.Agent, "赵四", Phone: "13700137002", Address: "广州市天河区体育西路 1 号"));
        await App.AsAsync(Handler, new JudgeAgency.Input(LastCase, AgencyJudgement.Open, "待核对授权书。"));
        await App.WriteAsync(db =>
        {
            BurstEvidence evidence = new(BurstKind.Volume, "/HO/GZ/", "B02.2", App.Now.AddDays(-7), App.Now, [Case, LastCase], 5, 0.5m, 5, ["年费"]);
            var burst = db.Add(Burst.Find(evidence, 1, App.Now)).Entity;
            burst.Decide(BurstDecision.NoBurst, "同一活动的咨询。", Handler.Id, App.Now);
            return Task.CompletedTask;
        });
    }

    /// <summary>Somebody leaves the bank, and one piece of work followed.</summary>
    private Task ReorganiseAsync(DateOnly leavesOn) =>
        App.WriteAsync(db =>
        {
            Dictionary<WorkKind, Guid> successors = new() { [WorkKind.Cases] = Handler.Id };
            ProposedChange by = new(Guid.CreateVersion7(), "合同到期", App.Now);
            var leaving = db.Add(Reorganisation.LeaveBank(new MediationUser { DisplayName = "何敏" }, leavesOn, leavesOn, successors, by)).Entity;
            db.Add(FollowedWork.Of(leaving.Id, WorkKind.Cases, new WorkItem(Case, Case), new NewHolder(Handler.Id), App.Now));
            return Task.CompletedTask;
        });

    /// <summary>A draft of the calendar that was rejected, and a date that a version moved.</summary>
    private Task PublishAsync() =>
        App.WriteAsync(db =>
        {
            var author = new Actor(Handler.Id, Handler.DisplayName, [], null, null, null);
            var draft = db.Add(PolicyDraft.Of(new WorkCalendarKind(), "{}", null, 1, "国务院办公厅通知", author, App.Now)).Entity;
            draft.Reject(author with { Id = bank.Leader.Id }, "日期有误。", App.Now);
            db.Add(MovedLimit.Of(CountedLimit.Duty, new MovedDate(Case, "InternalDecide", App.Now, App.Now.AddDays(1), 2), App.Now));
            return Task.CompletedTask;
        });

    /// <summary>A case that was refused, opened again and given to another company, after material was asked for.</summary>
    private async Task EndOtherwiseAsync()
    {
        var supervisor = await App.PersonAsync("wangsupervisor", "王主管", "GZ", MediationRoles.Supervisor);
        await App.AsAsync(supervisor, new RefuseCloseOut.Input(Case, "联系记录不完整。"));
        await App.AsAsync(bank.Leader, new RequestCloseOut.Input(Case, "已补记通话时间。"));
        await App.AsAsync(supervisor, new CloseOutOwnership.Input(Case, "已核对录音。"));
        var id = (await App.AsAsync(Handler, new RegisterComplaint.Input(IntakeChannel.Letter, "王小明", "B02.2", "C07", "D01", "保险是在柜台买的。"))).Id;
        await App.AsAsync(Handler, new AssignComplaint.Input(id));
        await App.AsAsync(Handler, new ChooseContactChannel.Input(id, ContactChannel.Email, "wang@example.com"));
        var day = DateOnly.FromDateTime(App.Now.UtcDateTime).AddDays(5);
        var asked = (await App.AsAsync(Handler, new RequestSupplement.Input(id, ["claim"], day, NotHeld: true))).SupplementId;
        await App.AsAsync(Handler, new RecordSupplementAnswer.Input(id, asked, SupplementAnswer.None));
        var proposal = (await App.AsAsync(Handler, new ProposeRefusal.Input(id, "repeated", "与前一件相同。"))).EndingId;
        await App.AsAsync(supervisor, new ApproveEnding.Input(id, proposal));
        await App.AsAsync(Handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0502"));
        await App.AsAsync(supervisor, new ReopenComplaint.Input(id, "不是同一件事。", HasNewFacts: true, NewFactsProof: "录音 0503"));
        await App.AsAsync(
            supervisor,
            new TransferToCompany.Input(id, "某人寿保险公司", CompanyKind.Insurer, "保险合同争议。", "平台 7731", NoticeManner.Phone, "录音 0504")
        );
    }

    /// <summary>A repeat that was linked, merged, separated and merged again.</summary>
    private async Task MergeAsync()
    {
        var supervisor = await App.PersonAsync("lisupervisor", "李主管", "GZ", MediationRoles.Supervisor);
        RegisterComplaint.Input input = new(IntakeChannel.Letter, "王小明", "B02.2", "C07", "D01", "年费没有退。");
        var (leading, merged) = (await App.AsAsync(Handler, input), await App.AsAsync(Handler, input with { Narrative = "年费还是没有退。" }));
        await App.AsAsync(Handler, new AssignComplaint.Input(leading.Id));
        await App.AsAsync(Handler, new AssignComplaint.Input(merged.Id));
        var link = (await App.AsAsync(Handler, new LinkComplaint.Input(merged.Id, leading.Number, LinkKind.RelatedTo, "同一客户。"))).LinkId;
        await App.AsAsync(Handler, new UnlinkComplaint.Input(merged.Id, link, "应为重复件。"));
        await App.AsAsync(Handler, new LinkComplaint.Input(merged.Id, leading.Number, LinkKind.DuplicateOf, "同一笔年费。"));
        await App.AsAsync(supervisor, new MergeComplaint.Input(merged.Id, leading.Number, "同一笔年费。"));
        await App.AsAsync(Handler, new RecordContact.Input(leading.Id, ContactManner.Phone, ContactDirection.FromComplainant, "说的是另一张卡。"));
        var since = await App.AsAsync(supervisor, new ListSinceMerger.Input(merged.Id));
        await App.AsAsync(supervisor, new UnmergeComplaint.Input(merged.Id, "是另一张卡。", Contacts: [since.Contacts[0].NoteId]));
        await App.AsAsync(supervisor, new MergeComplaint.Input(merged.Id, leading.Number, "核对后仍是同一笔。"));
        var other = await App.AsAsync(Handler, input with { ComplainantName = "陈立", Narrative = "我的年费也没有退。" });
        await App.AsAsync(supervisor, new FormGroup.Input(leading.Id, "年费未退"));
        await App.AsAsync(supervisor, new JoinGroup.Input(leading.Id, other.Number));
        await App.AsAsync(Handler, new ElectForGroup.Input(leading.Id, Represents: true));
        await App.AsAsync(supervisor, new CloseGroup.Input(leading.Id, "年费按规则退还。", Disagreeing: [other.Id]));
    }

    /// <summary>A sub-branch's case whose decision the branch changed, after a first application was withdrawn.</summary>
    private async Task ReviewAsync()
    {
        await App.UnitAsync("TH", "GZ");
        var handler = await App.PersonAsync("linhandler", "林承办", "TH", MediationRoles.Handler);
        var reviewer = await App.PersonAsync("hecompliance", "何合规", "GZ", MediationRoles.Compliance);
        var id = (await App.AsAsync(handler, new RegisterComplaint.Input(IntakeChannel.Letter, "王小明", "B02.2", "C07", "D01", "手续费没有说明。"))).Id;
        await App.AsAsync(handler, new AssignComplaint.Input(id));
        var day = DateOnly.FromDateTime(App.Now.UtcDateTime).AddDays(2);
        var kept = (await App.AsAsync(handler, new SetTask.Input(id, "调取录音", handler.Id, day))).TaskId;
        var dropped = (await App.AsAsync(handler, new SetTask.Input(id, "调取合同", handler.Id, day))).TaskId;
        await App.AsAsync(handler, new CompleteTask.Input(id, kept, "录音已调取。"));
        await App.AsAsync(handler, new DropTask.Input(id, dropped, "合同已在案。"));
        await App.AsAsync(handler, new WriteInternalNote.Input(id, "客户经理已离职。"));
        await InvestigateAsync(handler, id);
        await ReportLateAsync(handler, await App.PersonAsync("thsupervisor", "周主管", "TH", MediationRoles.Supervisor), id);
        await App.AsAsync(
            handler,
            new DecideComplaint.Input(id, DecisionOutcome.NotGranted, "核对了录音。", VerifiedCause: "C05", CauseReason: "手续费没有逐项说明。")
        );
        await App.AsAsync(handler, new CloseComplaint.Input(id, NoticeManner.Phone, "录音 0505"));
        var first = (await App.AsAsync(handler, new ApplyForReview.Input(id, ReviewManner.Letter, "没有核对录音。"))).ReviewId;
        await App.AsAsync(handler, new WithdrawReview.Input(id, first, "回电核实"));
        using MemoryStream pdf = new(Api.APdf());
        var file = await App.AsAsync(handler, await UploadFile.OfAsync("核查申请.pdf", pdf));
        var review = (await App.AsAsync(handler, new ApplyForReview.Input(id, ReviewManner.HandedOver, "没有核对录音。", ProofFileId: file.Id))).ReviewId;
        await App.AsAsync(reviewer, new AppointReviewer.Input(id, review, reviewer.Id));
        await App.AsAsync(reviewer, new DecideReview.Input(id, review, ReviewOutcome.Changed, "录音里没有说明。", DecisionOutcome.Granted));
        await App.AsAsync(reviewer, new NotifyReview.Input(id, review, NoticeManner.Posted, "EMS 1180"));
    }

    /// <summary>A case of two claims that were decided on one by one, and whose notice somebody recorded by hand.</summary>
    private async Task DecideEachAsync()
    {
        var id = (
            await App.AsAsync(Handler, new RegisterComplaint.Input(IntakeChannel.Letter, "王小明", "B02.2", "C07", "D01", "年费多扣了。", ClaimedAmount: 328m))
        ).Id;
        await App.AsAsync(Handler, new AssignComplaint.Input(id));
        var apology = (await App.AsAsync(Handler, new AddClaim.Input(id, "D04"))).ClaimId;
        foreach (var claim in new[] { id, apology })
        {
            await App.AsAsync(Handler, new RecordFinding.Input(id, claim, FindingResult.NotEstablished, Responsibility.Undetermined, "账单里看不清。"));
        }

        ClaimDecisionInput[] each = [new(id, DecisionOutcome.Granted, 328m), new(apology, DecisionOutcome.NotGranted, null, "没有证据表明用语不当。")];
        await App.AsAsync(Handler, new DecideComplaint.Input(id, null, "核对了账单。", Claims: each));
        await App.AsAsync(Handler, new RecordDecisionNotice.Input(id, NoticeManner.HandedOver, "签收单 0413"));
    }

    /// <summary>A receipt at another unit that became known later: one report was rejected, the next approved.</summary>
    private async Task ReportLateAsync(MediationUser handler, MediationUser supervisor, Guid id)
    {
        var spoken = (await App.AsAsync(handler, new ListEvidence.Input(id)))[0].NoteId;
        var at = App.Now.AddDays(-2);
        ReportLateFact.Input input = new(id, LateFactKind.Receipt, "收文 0413", "支行先收到。", at, Contacts: [spoken]);
        var rejected = (await App.AsAsync(handler, input)).LateFactId;
        await App.AsAsync(supervisor, new RejectLateFact.Input(id, rejected, "收文登记的是另一件。"));
        var approved = (await App.AsAsync(handler, input with { At = at.AddDays(1) })).LateFactId;
        await App.AsAsync(supervisor, new ApproveLateFact.Input(id, approved));
    }

    /// <summary>A finding on the claim of the registration, changed once, and a claim that was given up.</summary>
    private async Task InvestigateAsync(MediationUser handler, Guid id)
    {
        await App.AsAsync(handler, new RecordContact.Input(id, ContactManner.Phone, ContactDirection.FromComplainant, "说明了经过。"));
        var spoken = (await App.AsAsync(handler, new ListEvidence.Input(id)))[0].NoteId;
        RecordFinding.Input finding = new(id, id, FindingResult.NotEstablished, Responsibility.Undetermined, "录音不清楚。");
        await App.AsAsync(handler, finding);
        await App.AsAsync(
            handler,
            finding with
            {
                Result = FindingResult.PartlyFounded,
                Responsibility = Responsibility.Bank,
                Area = FaultArea.Disclosure,
                Unit = "TH",
                Contacts = [spoken],
                Words = "办理时没有说明。",
            }
        );
        var claim = (await App.AsAsync(handler, new AddClaim.Input(id, "D04", What: "要求道歉。"))).ClaimId;
        await App.AsAsync(handler, new DropClaim.Input(id, claim, "已当面致歉。"));
    }

    /// <summary>What a bank has and no case touches.</summary>
    private Task AddInstitutionAsync() =>
        App.WriteAsync(async db =>
        {
            db.Add(
                new OpenIddictEntityFrameworkCoreApplication<Guid>
                {
                    Id = Guid.CreateVersion7(),
                    ClientId = "core-banking",
                    ClientSecret = "hashed",
                    ClientType = "confidential",
                    DisplayName = "core-banking",
                    Permissions = """["ept:token","gt:client_credentials"]""",
                    Properties = $$"""{"user":"{{Handler.Id}}"}""",
                }
            );
            for (var i = 0; i < 3; i++)
            {
                db.Add(SecurityEvent.Of(SecurityEventKind.SignInFailed, App.Now.AddSeconds(i), null, Handler.Id, "127.0.0.1"));
            }

            db.Add(UserSession.Start(Handler.Id, "stamp", SessionMethod.Password, new SessionOrigin("127.0.0.1", "127.0.0.1", "test"), App.Now));
            var factor = SecondFactor.Propose(Handler.Id, "protected");
            factor.Activate(["hash"], App.Now);
            db.Add(factor);
            var proposal = AccountProposal.OfRoles(Handler, [MediationRoles.Handler], Handler.UnitId, "换岗", bank.Leader.Id, App.Now);
            proposal.Refuse(bank.Leader.Id, App.Now);
            db.Add(proposal);
            var member = await db.PanelMembers.Include(m => m.Employments).FirstAsync();
            member.AddEmployment("示例银行", 2012, 2019);
            var body = await db.MediationBodies.Include(b => b.Rooms).FirstAsync();
            if (body.Rooms.Count == 0)
            {
                body.AddRoom("第一调解室");
            }
        });
}

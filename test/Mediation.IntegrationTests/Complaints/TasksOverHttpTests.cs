using Mediation.IntegrationTests.Databases;
using Mediation.IntegrationTests.Referrals;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Tasks and internal notes by machine clients, and the end of a task's day.</summary>
[OnServerDatabase]
public sealed class TasksOverHttpTests
{
    [Fact]
    public async Task A_task_is_given_to_who_sees_the_case_and_done_by_its_owner()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        var owners = (await handler.ReadAsync($"complaints/{id}/task-owners"))
            .EnumerateArray()
            .ToDictionary(o => o.GetProperty("name").GetString()!, o => o.GetProperty("id").GetString()!);
        owners.Keys.ShouldContain("罗燕");
        owners.Keys.ShouldNotContain("王菲菲", "a handler of another branch does not see the case");
        var dueOn = DateTimeOffset.UtcNow.AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await handler
            .SendAsync(
                $"complaints/{id}/tasks",
                new
                {
                    what = "调取录音",
                    ownerId = Guid.CreateVersion7(),
                    dueOn,
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:UnknownTaskOwner", "ownerId");
        await handler
            .SendAsync(
                $"complaints/{id}/tasks",
                new
                {
                    what = "调取录音",
                    ownerId = owners["罗燕"],
                    dueOn = "2020-01-02",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:TaskInPast", "dueOn");
        foreach (var (year, fault) in new[] { (9000, "Core:DateOutOfRange"), (2150, "Core:DateTooFarAhead") })
        {
            await handler
                .SendAsync(
                    $"complaints/{id}/tasks",
                    new
                    {
                        what = "核对录音",
                        ownerId = owners["罗燕"],
                        dueOn = $"{year}-01-01",
                    }
                )
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, fault, "dueOn");
        }

        var task = (
            await handler.DoAsync(
                $"complaints/{id}/tasks",
                new
                {
                    what = "请打 13800136072 核对录音",
                    ownerId = owners["罗燕"],
                    dueOn,
                }
            )
        ).GetProperty("taskId");
        (await supervisor.ReadAsync("tasks")).GetProperty("rows").GetArrayLength().ShouldBe(1);
        (await handler.ReadAsync("tasks")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("tasks")[0].GetProperty("what").GetString()!.ShouldNotContain("13800136072");
        await handler
            .SendAsync($"complaints/{id}/tasks/{task}/completion", new { result = "已核对。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Complaints:NotYourTask");
        await supervisor.DoAsync($"complaints/{id}/tasks/{task}/completion", new { result = "录音已核对。" });
        await supervisor
            .SendAsync($"complaints/{id}/tasks/{task}/withdrawal", new { reason = "不再需要。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:TaskEnded");
        await handler.SendAsync($"complaints/{id}/notes", new { text = "" }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "text");
        await handler.DoAsync($"complaints/{id}/notes", new { text = "客户经理已离职。" });
        (await supervisor.ReadAsync($"complaints/{id}/history")).ToString().ShouldContain("客户经理已离职。");
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }

    [Fact]
    public async Task A_task_that_is_not_done_by_its_day_is_late_and_its_owner_is_told_once()
    {
        await using var bank = await MediationTestBank.OpenAsync();
        var app = bank.App;
        var id = (await app.AsAsync(bank.Handler, new RegisterComplaint.Input(IntakeChannel.Letter, "王小明", "B02.2", "C07", "D01", "没有说明。"))).Id;
        await app.AsAsync(bank.Handler, new AssignComplaint.Input(id));
        var today = DateOnly.FromDateTime(app.Now.UtcDateTime);
        await app.AsAsync(bank.Handler, new SetTask.Input(id, "调取录音", bank.Handler.Id, today.AddDays(1)));
        app.Clock.Advance(TimeSpan.FromDays(3));
        await app.FireTimersAsync();
        await app.FireTimersAsync();
        (await app.AsAsync(bank.Handler, new GetComplaint.Input(id))).Tasks.ShouldHaveSingleItem().IsLate.ShouldBeTrue();
        (await app.AsAsync(bank.Handler, new GetHistory.Input(id))).Count(e => e.Event == nameof(TaskLate)).ShouldBe(1);
    }
}

using System.Text;
using Mediation.Core.Files;
using MimeKit;

namespace Mediation.Tests.Core.Files;

/// <summary>An e-mail is taken with what it carries, if each of that may be uploaded by itself.</summary>
public sealed class MailFileTests
{
    [Fact]
    public void An_e_mail_with_a_picture_and_a_table_is_taken()
    {
        using var mail = Mail(("流水.csv", "日期,金额\n2026-03-02,3280.00"), ("截图.gif", AGif));
        FileKind.Detect(mail, "客户来信.eml").ShouldBe("message/rfc822");
        ActiveContent.RiskOf(mail, "message/rfc822").ShouldBe(FileRisk.None);
    }

    [Theory]
    [InlineData("setup.exe", "MZ\u0090\0\u0003")]
    [InlineData("说明.pdf", "MZ\u0090\0\u0003")]
    [InlineData("说明.csv", "=cmd|'/c calc'!A1")]
    [InlineData("网页.html", "<html><script>alert(1)</script></html>")]
    public void What_it_carries_is_looked_into(string name, string content)
    {
        using var mail = Mail((name, content));
        FileKind.Detect(mail, "客户来信.eml").ShouldBe("message/rfc822");
        ActiveContent.RiskOf(mail, "message/rfc822").ShouldBe(FileRisk.Active);
    }

    [Theory]
    [InlineData("Content-Type: text/calendar; name=\"evil.exe\"\nContent-Disposition: attachment; filename=\"evil.exe\"", "MZ\u0090\0\u0003")]
    [InlineData("Content-Type: application/pkcs7-signature; name=\"run.bat\"", "del *.*")]
    [InlineData("Content-Type: text/plain\nContent-Disposition: inline\nContent-Disposition: attachment; filename=evil.exe", "echo")]
    [InlineData("Content-Type: text/plain", "MZ\u0090\0\u0003")]
    [InlineData("Content-Type: text/javascript", "new ActiveXObject('WScript.Shell')")]
    public void What_a_part_calls_itself_opens_no_way(string head, string content)
    {
        using var mail = Raw(
            "Content-Type: multipart/mixed; boundary=b",
            $"--b\n{head}\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(Encoding.Latin1.GetBytes(content))}\n--b--\n"
        );
        FileKind.Detect(mail, "客户来信.eml").ShouldBe("message/rfc822");
        ActiveContent.RiskOf(mail, "message/rfc822").ShouldBe(FileRisk.Active);
    }

    [Fact]
    public void An_appointment_and_a_file_in_the_words_are_told_apart()
    {
        using var appointment = Mail(("邀请.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR"));
        ActiveContent.RiskOf(appointment, "message/rfc822").ShouldBe(FileRisk.None);
        using var words = Raw("Content-Type: text/plain", "begin 644 evil.exe\nM35J0``,````$````\n`\nend\n");
        ActiveContent.RiskOf(words, "message/rfc822").ShouldBe(FileRisk.Active);
    }

    [Theory]
    [InlineData("This is a multi-part message in MIME format.", "", FileRisk.None)]
    [InlineData("MZ\u0090", "", FileRisk.Active)]
    [InlineData("", "TVqQAAMAAAAEAAAA//8AALgAAAA", FileRisk.Active)]
    [InlineData("请看附件。\nTVqQAAMAAAAEAAAA//8AALgAAAA", "", FileRisk.Active)]
    [InlineData("Content-Disposition: attachment; filename=\"a.exe\"\n\nx", "", FileRisk.Active)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "", FileRisk.Active)]
    [InlineData("", "本邮件由消费者权益保护邮件列表转发，退订请回复 TD。", FileRisk.None)]
    [InlineData("", "PK\u0003\u0004", FileRisk.Active)]
    public void What_stands_beside_the_parts_is_looked_into(string before, string behind, FileRisk expected)
    {
        using var mail = Raw("Content-Type: multipart/mixed; boundary=b", $"{before}\n--b\nContent-Type: text/plain\n\nx\n--b--\n{behind}\n");
        ActiveContent.RiskOf(mail, "message/rfc822").ShouldBe(expected);
    }

    [Fact]
    public void Attachments_share_one_limit_however_small_each_is()
    {
        MailBudget budget = new();
        using MemoryStream small = new(new byte[1024]);
        budget.Unpack(small, "image/png").ShouldBeTrue();
        using var packed = Zeros(200);
        const string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        budget.Unpack(packed, word).ShouldBeTrue();
        budget.Unpack(packed, word).ShouldBeFalse("each alone is within its own limit");
    }

    [Fact]
    public void An_e_mail_that_is_attached_as_a_file_shares_the_limits_of_the_whole()
    {
        Of(1, "说明.txt", "请看附件").ShouldBe(FileRisk.None);
        Of(1, "setup.exe", "MZ\u0090\0\u0003").ShouldBe(FileRisk.Active);
        Of(9, "说明.txt", "请看附件").ShouldBe(FileRisk.Active, "by whatever name, it is one e-mail in another");

        static FileRisk Of(int times, string name, string content)
        {
            var mail = Message((name, content));
            for (var i = 0; i < times; i++)
            {
                using var inner = Written(mail);
                MimePart attached = new("application", "octet-stream") { FileName = "来信.eml", Content = new MimeContent(new MemoryStream(inner.ToArray())) };
                attached.ContentTransferEncoding = ContentEncoding.Base64;
                mail = Message();
                mail.Body = new Multipart("mixed")
                {
                    new TextPart("plain") { Text = "转发" },
                    attached,
                };
            }

            using var file = Written(mail);
            return ActiveContent.RiskOf(file, "message/rfc822");
        }
    }

    private static MemoryStream Zeros(int megabytes)
    {
        MemoryStream zip = new();
        using (System.IO.Compression.ZipArchive archive = new(zip, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = archive.CreateEntry("word/document.xml").Open())
        {
            var zeros = new byte[1_048_576];
            for (var i = 0; i < megabytes; i++)
            {
                entry.Write(zeros);
            }
        }

        return zip;
    }

    [Fact]
    public void Heads_that_cost_more_with_each_line_are_refused_at_once()
    {
        var lines = string.Concat(Enumerable.Repeat("\n =?utf-8?q?aaaa?=", 100_000));
        using var mail = Raw($"Subject: x{lines}", "a");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        FileKind.Detect(mail, "客户来信.eml").ShouldBeNull("its head is longer than any");
        using var inner = Raw("Content-Type: multipart/mixed; boundary=b", $"--b\nContent-Description: x{lines}\n\na\n--b--\n");
        ActiveContent.RiskOf(inner, "message/rfc822").ShouldBe(FileRisk.Active);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void An_e_mail_that_was_passed_on_is_looked_into_as_well_and_not_without_end()
    {
        Of(1, "说明.txt", "请看附件").ShouldBe(FileRisk.None);
        Of(1, "setup.exe", "MZ\u0090\0\u0003").ShouldBe(FileRisk.Active);
        Of(9, "说明.txt", "请看附件").ShouldBe(FileRisk.Active);

        static FileRisk Of(int times, string name, string content)
        {
            var mail = Message((name, content));
            for (var i = 0; i < times; i++)
            {
                var outer = Message();
                outer.Body = new Multipart("mixed")
                {
                    new TextPart("plain") { Text = "转发" },
                    new MessagePart { Message = mail },
                };
                mail = outer;
            }

            using var file = Written(mail);
            return ActiveContent.RiskOf(file, "message/rfc822");
        }
    }

    [Fact]
    public void The_copy_of_an_e_mail_in_a_text_file_is_text()
    {
        using var mail = Mail();
        FileKind.Detect(mail, "客户来信.txt").ShouldBe("text/plain");
        FileKind.Detect(mail, "客户来信.pdf").ShouldBeNull();
    }

    private const string AGif = "GIF89a\u0001\0\u0001\0\0\0\0,\0\0\0\0\u0001\0\u0001\0\0\u0002\u0002D\u0001\0;";

    private static MemoryStream Mail(params (string Name, string Content)[] attached) => Written(Message(attached));

    private static MemoryStream Raw(string head, string body) =>
        new(Encoding.Latin1.GetBytes($"From: a@example.cn\nTo: b@example.cn\nDate: Mon, 2 Mar 2026 09:00:00 +0800\nMIME-Version: 1.0\n{head}\n\n{body}"));

    private static MimeMessage Message(params (string Name, string Content)[] attached)
    {
        BodyBuilder body = new() { TextBody = "您好，附件是我的材料。", HtmlBody = "<p>您好，附件是我的材料。</p>" };
        foreach (var (name, content) in attached)
        {
            var isText = name.EndsWith(".csv", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal);
            body.Attachments.Add(name, (isText ? Encoding.UTF8 : Encoding.Latin1).GetBytes(content));
        }

        MimeMessage mail = new()
        {
            Subject = "投诉材料",
            Date = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)),
            Body = body.ToMessageBody(),
        };
        mail.From.Add(new MailboxAddress("李淑华", "li@example.cn"));
        mail.To.Add(new MailboxAddress("示例银行", "95508@bank.example"));
        return mail;
    }

    private static MemoryStream Written(MimeMessage mail)
    {
        MemoryStream file = new();
        mail.WriteTo(file, TestContext.Current.CancellationToken);
        mail.Dispose();
        file.Position = 0;
        return file;
    }
}

using System.Globalization;
using System.Text;
using CaseMgmt.Application.Registers.Reading;

namespace CaseMgmt.Testing;

/// <summary>Writes invented registers: by hand for a test, or of any length for a measurement.</summary>
public static class RegisterFiles
{
    /// <summary>A register with the given rows; columns that a row does not name are blank.</summary>
    public static string Csv(RegisterKind kind, params IEnumerable<Dictionary<string, string>> rows)
    {
        var form = RegisterCatalogue.Forms.Single(f => f.Kind == kind);
        var text = new StringBuilder(string.Join(',', form.Columns)).Append("\r\n");
        foreach (var row in rows)
        {
            if (row.Keys.Except(form.Columns).FirstOrDefault() is { } unknown)
            {
                throw new ArgumentException($"{form.Name} has no column {unknown}.", nameof(rows));
            }

            text.AppendJoin(',', form.Columns.Select(c => Quoted(row.GetValueOrDefault(c, "")))).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>A review that was received, found valid and decided; what differs is given by the test.</summary>
    public static Dictionary<string, string> Review(int number, params (string Column, string Value)[] with) =>
        Row(
            new()
            {
                ["reference"] = $"REV/2022-23/{number:0000}",
                ["received_at"] = "2022-05-03T10:15",
                ["channel"] = "email",
                ["applicant_name"] = $"Applicant {number}",
                ["complaint_made_on"] = "2022-01-10",
                ["outcome_letter_on"] = "2022-04-20",
                ["information_provided_on"] = "2022-04-20",
                ["handling_route"] = "investigated",
                ["allegation_categories"] = "A1;H1",
                ["acknowledged_on"] = "2022-05-04",
                ["validity"] = "valid",
                ["validity_decided_on"] = "2022-05-05",
                ["papers_requested_on"] = "2022-05-05",
                ["papers_received_on"] = "2022-05-16",
                ["allocated_to"] = "Reviewer 1",
                ["decision_sent_on"] = "2022-06-08",
                ["result"] = "not_upheld",
                ["feedback_given"] = "no",
            },
            with
        );

    public static Dictionary<string, string> Suite(string name, params (string Column, string Value)[] with) =>
        Row(
            new()
            {
                ["suite"] = name,
                ["panel"] = name,
                ["opened_on"] = "2010-01-01",
                ["planned_visits_per_week"] = "1",
            },
            with
        );

    /// <summary>A volunteer in post and accredited from 2021.</summary>
    public static Dictionary<string, string> Volunteer(string reference, params (string Column, string Value)[] with) =>
        Row(
            new()
            {
                ["reference"] = reference,
                ["name"] = "Volunteer " + reference,
                ["panel"] = "Parkside",
                ["vetting_cleared_on"] = "2020-12-01",
                ["trained_on"] = "2020-12-10",
                ["joined_on"] = "2021-01-01",
                ["accredited_from"] = "2021-01-01",
                ["accredited_until"] = "2024-01-01",
            },
            with
        );

    /// <summary>A completed visit in Parkside by VOL-01 and VOL-02 at which four of five held were spoken to.</summary>
    public static Dictionary<string, string> Visit(int number, params (string Column, string Value)[] with) =>
        Row(
            new()
            {
                ["reference"] = $"ICV/2022-23/{number:0000}",
                ["suite"] = "Parkside",
                ["mode"] = "in_person",
                ["outcome"] = "completed",
                ["arrived_at"] = "2022-06-01T14:00",
                ["admitted_at"] = "2022-06-01T14:05",
                ["departed_at"] = "2022-06-01T15:30",
                ["visitors"] = "VOL-01;VOL-02",
                ["held"] = "5",
                ["held_men"] = "4",
                ["held_women"] = "1",
                ["held_children"] = "0",
                ["offered"] = "4",
                ["accepted"] = "4",
                ["declined"] = "0",
                ["not_offered"] = "0",
                ["observed"] = "0",
                ["unavailable_asleep"] = "1",
                ["report_status"] = "accepted",
            },
            with
        );

    public static Dictionary<string, string> Issue(
        int visit,
        int number,
        params (string Column, string Value)[] with
    ) =>
        Row(
            new()
            {
                ["visit_reference"] = $"ICV/2022-23/{visit:0000}",
                ["number"] = number.ToString(CultureInfo.InvariantCulture),
                ["category"] = "conditions",
                ["severity"] = "minor",
                ["raised_by"] = "visitor",
                ["description"] = "A blind in the exercise yard is broken",
                ["resolved_at_visit"] = "no",
            },
            with
        );

    public static Dictionary<string, string> Case(string reference, params (string Column, string Value)[] with) =>
        Row(
            new()
            {
                ["session_on"] = "2022-06-20",
                ["kind"] = "stop_and_search",
                ["case_reference"] = reference,
                ["incident_month"] = "2022-05",
                ["body_worn_video"] = "available",
                ["rating"] = "green_1",
            },
            with
        );

    public static Dictionary<string, string> Recommendation(
        int review,
        int number,
        params (string Column, string Value)[] with
    ) =>
        Row(
            new()
            {
                ["review_reference"] = $"REV/2022-23/{review:0000}",
                ["number"] = number.ToString(CultureInfo.InvariantCulture),
                ["kind"] = "learning",
                ["theme"] = "record keeping",
                ["text"] = "Note the time of each call",
                ["made_on"] = "2022-06-08",
            },
            with
        );

    /// <summary>
    /// Writes a register of reviews of any length, spread over the financial years from 2020-21 so that each number has at
    /// most seven digits; every row is one that the office takes in.
    /// </summary>
    public static async Task WriteReviewsAsync(string path, int rows, CancellationToken cancel = default)
    {
        var form = RegisterCatalogue.Forms.Single(f => f.Kind == RegisterKind.ComplaintReviews);
        await using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16);
        await writer.WriteLineAsync(string.Join(',', form.Columns));
        var random = new Random(20220401);
        var first = new DateOnly(2020, 6, 1);
        for (var i = 0; i < rows; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var received = first.AddDays((int)((long)i * 1000 / rows));
            var letter = received.AddDays(-random.Next(0, 28));
            var valid = random.Next(10) < 7;
            var decided = received.AddDays(random.Next(3, 8));
            var papers = decided.AddDays(random.Next(5, 20));
            var sent = valid && random.Next(10) < 9 ? papers.AddDays(random.Next(5, 40)) : (DateOnly?)null;
            var row = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["reference"] = $"REV/{Year(received)}/{i + 1:0000}",
                ["received_at"] = $"{Day(received)}T{random.Next(4, 24):00}:{random.Next(60):00}",
                ["channel"] = random.Next(3) switch
                {
                    0 => "letter",
                    1 => "web_form",
                    _ => "email",
                },
                ["applicant_name"] = $"Applicant {i + 1}",
                ["applicant_email"] = $"applicant{i + 1}@example.org",
                ["force_reference"] = $"CO/{i % 100_000:00000}/{received.Year % 100:00}",
                ["complaint_made_on"] = Day(letter.AddDays(-random.Next(0, 100))),
                ["outcome_letter_on"] = Day(letter),
                ["information_provided_on"] = Day(letter),
                ["handling_route"] = valid ? "investigated" : "outside_schedule_3",
                ["allegation_categories"] = random.Next(3) switch
                {
                    0 => "A1",
                    1 => "A1;H1",
                    _ => "A1;B4;H4",
                },
                ["acknowledged_on"] = Day(received.AddDays(random.Next(0, 4))),
                ["validity"] = valid ? "valid" : "invalid",
                ["validity_decided_on"] = Day(decided),
                ["invalid_reason"] = valid ? "" : "no_right_outside_schedule_3",
                ["papers_requested_on"] = valid ? Day(decided) : "",
                ["papers_received_on"] = valid ? Day(papers) : "",
                ["allocated_to"] = valid ? $"Reviewer {random.Next(1, 4)}" : "",
                ["decision_sent_on"] = sent is { } on ? Day(on) : "",
                ["result"] =
                    sent is null ? ""
                    : random.Next(10) == 0 ? "upheld"
                    : "not_upheld",
                ["feedback_given"] =
                    sent is null ? ""
                    : random.Next(2) == 0 ? "yes"
                    : "no",
                ["summary"] = "Invented row for measuring",
            };
            await writer.WriteLineAsync(string.Join(',', form.Columns.Select(c => row.GetValueOrDefault(c, ""))));
        }
    }

    private static Dictionary<string, string> Row(Dictionary<string, string> row, (string Column, string Value)[] with)
    {
        foreach (var (column, value) in with)
        {
            row[column] = value;
        }

        return row;
    }

    private static string Quoted(string text) =>
        text.IndexOfAny([',', '"', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day)
    {
        var start = day.Month >= 4 ? day.Year : day.Year - 1;
        return string.Create(CultureInfo.InvariantCulture, $"{start}-{(start + 1) % 100:00}");
    }
}

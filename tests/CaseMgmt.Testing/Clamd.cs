using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CaseMgmt.Testing;

/// <summary>
/// A malware scanner for a test: ClamAV's own daemon with one signature, that of <see cref="SampleFiles.Harmful"/>, where it is installed;
/// otherwise a small server that speaks its INSTREAM. Neither takes more than a megabyte.
/// </summary>
public sealed class Clamd : IAsyncDisposable
{
    public const int MaxBytes = 1024 * 1024;
    private const string Daemon = "/usr/sbin/clamd";

    private readonly CancellationTokenSource end = new();
    private string? folder;
    private Process? process;
    private TcpListener? server;

    private Clamd() { }

    /// <summary>Is it the real daemon?</summary>
    public static bool IsReal => File.Exists(Daemon);

    /// <summary>As the setting Malware:Clamd takes it.</summary>
    public string Address { get; private set; } = "";

    public static async Task<Clamd> StartAsync()
    {
        var clamd = new Clamd();
        await (IsReal ? clamd.StartDaemonAsync() : clamd.StartServerAsync());
        return clamd;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        server?.Stop();
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }

        end.Dispose();
    }

    private async Task StartDaemonAsync()
    {
        folder = Directory.CreateTempSubdirectory("clamd-").FullName;
        var signatures = Directory.CreateDirectory(Path.Combine(folder, "signatures")).FullName;
        var signature = Convert.ToHexStringLower(Encoding.ASCII.GetBytes(SampleFiles.Harmful));
        await File.WriteAllTextAsync(Path.Combine(signatures, "test.ndb"), $"Test.Harmful:0:*:{signature}\n");
        var port = FreePort();
        var settings = Path.Combine(folder, "clamd.conf");
        await File.WriteAllTextAsync(
            settings,
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                TCPSocket {port}
                TCPAddr 127.0.0.1
                DatabaseDirectory {signatures}
                TemporaryDirectory {folder}
                StreamMaxLength {MaxBytes}
                Foreground yes

                """
            )
        );
        process = Process.Start(
            new ProcessStartInfo(Daemon, ["--config-file", settings])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await AnswersAsync(port);
        Address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
    }

    private async Task AnswersAsync(int port)
    {
        for (var waited = Stopwatch.StartNew(); ; )
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (waited.Elapsed < TimeSpan.FromSeconds(60) && !process!.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private Task StartServerAsync()
    {
        server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        Address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}");
        _ = ServeAsync(server, end.Token);
        return Task.CompletedTask;
    }

    private static async Task ServeAsync(TcpListener server, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                using var client = await server.AcceptTcpClientAsync(cancel);
                await using var stream = client.GetStream();
                await stream.WriteAsync(Encoding.ASCII.GetBytes(await AnswerAsync(stream, cancel) + "\0"), cancel);
            }
            catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
            {
                // Somebody hung up.
            }
        }
    }

    private static async Task<string> AnswerAsync(NetworkStream stream, CancellationToken cancel)
    {
        var command = new byte[10];
        await stream.ReadExactlyAsync(command, cancel);
        if (!command.AsSpan().SequenceEqual("zINSTREAM\0"u8))
        {
            return "UNKNOWN COMMAND";
        }

        using var received = new MemoryStream();
        var length = new byte[sizeof(int)];
        while (true)
        {
            await stream.ReadExactlyAsync(length, cancel);
            var chunk = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (chunk.Length == 0)
            {
                break;
            }

            await stream.ReadExactlyAsync(chunk, cancel);
            received.Write(chunk);
            if (received.Length > MaxBytes)
            {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }

        return received.ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(SampleFiles.Harmful)) >= 0
            ? "stream: Test.Harmful.UNOFFICIAL FOUND"
            : "stream: OK";
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

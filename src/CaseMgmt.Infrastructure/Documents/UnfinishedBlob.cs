using System.Globalization;
using System.Text;
using Azure;
using Azure.Identity;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using CaseMgmt.Application.Common;
using CaseMgmt.Infrastructure.Persistence;

namespace CaseMgmt.Infrastructure.Documents;

/// <summary>
/// A document on its way into Azure Blob Storage: sent in blocks, and there when the list of its blocks is committed. The
/// blocks bear the name of this writing, so that two of one name do not mix: whoever commits last has written it.
/// </summary>
internal sealed class UnfinishedBlob(BlockBlobClient blob, Guid writing) : IUnfinishedDocument
{
    private const int BlockBytes = 4 * 1024 * 1024;

    /// <summary>Does the storage refuse, or not answer?</summary>
    public static bool IsOfStorage(Exception fault) => fault is RequestFailedException or AuthenticationFailedException;

    private readonly Blocks content = new(blob, writing);

    public Stream Content => content;

    public Task FinishAsync(CancellationToken cancel) => content.FinishAsync(cancel);

    public ValueTask DisposeAsync() => content.DisposeAsync();

    private sealed class Blocks(BlockBlobClient blob, Guid writing) : Stream
    {
        private readonly MemoryStream block = new();
        private readonly List<string> sent = [];

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public async Task FinishAsync(CancellationToken cancel)
        {
            if (sent.Count > 0)
            {
                await SendAsync(cancel);
                await TriedAsync(() => blob.CommitBlockListAsync(sent, cancellationToken: cancel));
                return;
            }

            block.Position = 0;
            await TriedAsync(() => blob.UploadAsync(block, new BlobUploadOptions(), cancel));
        }

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await block.WriteAsync(buffer, cancellationToken);
            if (block.Length >= BlockBytes)
            {
                await SendAsync(cancellationToken);
            }
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count)
        {
            block.Write(buffer, offset, count);
            if (block.Length >= BlockBytes)
            {
                block.Position = 0;
                Tried(() => blob.StageBlock(NextName(), block));
                block.SetLength(0);
            }
        }

        // What is not yet a block is sent with the last one.
        public override void Flush() { }

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            block.Dispose();
            base.Dispose(disposing);
        }

        private async Task SendAsync(CancellationToken cancel)
        {
            block.Position = 0;
            await TriedAsync(() => blob.StageBlockAsync(NextName(), block, cancellationToken: cancel));
            block.SetLength(0);
        }

        private static async Task TriedAsync<T>(Func<Task<T>> send)
        {
            try
            {
                await send();
            }
            catch (Exception fault) when (IsOfStorage(fault))
            {
                throw Unwritable(fault);
            }
        }

        private static void Tried<T>(Func<T> send)
        {
            try
            {
                send();
            }
            catch (Exception fault) when (IsOfStorage(fault))
            {
                throw Unwritable(fault);
            }
        }

        private static UnwritableRecordsException Unwritable(Exception fault) =>
            new($"The documents cannot be written: {fault.Message.Split('\n')[0]}", fault);

        // All names of one blob's blocks have the same length.
        private string NextName()
        {
            sent.Add(
                Convert.ToBase64String(
                    Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{writing:N}{sent.Count:D6}"))
                )
            );
            return sent[^1];
        }
    }
}

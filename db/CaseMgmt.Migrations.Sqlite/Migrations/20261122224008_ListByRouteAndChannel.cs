using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaseMgmt.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ListByRouteAndChannel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_Channel_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "Channel", "ReceivedOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintReviews_HandlingRoute_ReceivedOn_Reference",
                table: "ComplaintReviews",
                columns: new[] { "HandlingRoute", "ReceivedOn", "Reference" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_Channel_ReceivedOn_Reference",
                table: "ComplaintReviews");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintReviews_HandlingRoute_ReceivedOn_Reference",
                table: "ComplaintReviews");
        }
    }
}

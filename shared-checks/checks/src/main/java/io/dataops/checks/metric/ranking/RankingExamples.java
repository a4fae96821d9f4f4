package io.dataops.checks.metric.ranking;

import io.dataops.checks.metric.Examples;
import io.dataops.checks.metric.Partition;
import io.dataops.checks.metric.RowSelection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Queries with their ranked documents. The unit is the query, since the documents of one depend on each other: {@link
 * #rows} counts queries, and {@link #repeated} takes a count for each query. What tells parts apart stands with each
 * document, so {@link #split} takes a part for each document, in the order of the table. A query belongs to a part when all
 * its documents do. One with documents in several parts belongs to none of them, and no metric of those parts has a value:
 * half a ranking is not evidence, and leaving it out unsaid would be worse.
 */
public final class RankingExamples implements Examples<RankingExamples> {
    private final Query[] queries;
    private final int[] queryOfDocument;
    private final int torn;

    private RankingExamples(Query[] queries, int[] queryOfDocument, int torn) {
        this.queries = queries;
        this.queryOfDocument = queryOfDocument;
        this.torn = torn;
    }

    /**
     * Ranks the documents of each query.
     *
     * @param queryOfDocument a number of the query of each document, in any order
     * @param relevances of each document, at least 0
     * @param scores of each document, finite
     */
    public static RankingExamples of(int[] queryOfDocument, double[] relevances, double[] scores) {
        int[] numbered = renumbered(queryOfDocument);
        int queries = Arrays.stream(numbered).max().orElse(-1) + 1;
        Query[] ranked = RowSelection.parts(new Partition(numbered, queries)).stream()
                .map(documents -> Query.of(documents.of(relevances), documents.of(scores)))
                .toArray(Query[]::new);
        return new RankingExamples(ranked, numbered, 0);
    }

    /** Number of queries. */
    @Override
    public int rows() {
        return queries.length;
    }

    /** A query counts as much as any other. */
    @Override
    public boolean weighted() {
        return false;
    }

    /** Takes a part for each document, not for each query. */
    @Override
    public List<RankingExamples> split(Partition partition) {
        int parts = partition.parts();
        int[] partOfQuery = new int[queries.length];
        int[] tornPerPart = new int[parts];
        List<RowSelection> documents = RowSelection.parts(new Partition(queryOfDocument, queries.length));
        for (int query = 0; query < queries.length; query++) {
            int[] found = partition.part().at(documents.get(query).rows()).stream()
                    .distinct()
                    .toArray();
            partOfQuery[query] = found.length == 1 ? found[0] : -1;
            if (found.length > 1) {
                Arrays.stream(found).filter(part -> part >= 0).forEach(part -> tornPerPart[part]++);
            }
        }
        int[] partOfDocument =
                Arrays.stream(queryOfDocument).map(query -> partOfQuery[query]).toArray();
        List<RowSelection> queriesOfParts = RowSelection.parts(new Partition(partOfQuery, parts));
        List<RowSelection> documentsOfParts = RowSelection.parts(new Partition(partOfDocument, parts));
        return IntStream.range(0, parts)
                .mapToObj(part -> new RankingExamples(
                        queriesOfParts.get(part).of(queries),
                        renumbered(documentsOfParts.get(part).of(queryOfDocument)),
                        torn + tornPerPart[part]))
                .toList();
    }

    private static int[] renumbered(int[] queries) {
        int[] old = Arrays.stream(queries).distinct().sorted().toArray();
        return Arrays.stream(queries)
                .map(query -> Arrays.binarySearch(old, query))
                .toArray();
    }

    /** Takes a count for each query. The documents of a query then stand together. */
    @Override
    public RankingExamples repeated(int[] counts) {
        Query[] drawn = RowSelection.repeated(counts).of(queries);
        int[] owners = IntStream.range(0, drawn.length)
                .flatMap(query -> IntStream.generate(() -> query).limit(drawn[query].documents()))
                .toArray();
        return new RankingExamples(drawn, owners, torn);
    }

    /** The queries with a document whose relevance is above 0. The others have no best order, so metrics skip them. */
    List<Query> judged() {
        return Arrays.stream(queries).filter(query -> query.relevant() > 0).toList();
    }

    /** How many queries have documents here and elsewhere. */
    int torn() {
        return torn;
    }
}

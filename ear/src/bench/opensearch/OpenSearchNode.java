import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node with Kuromoji, run from its source by the bench: {@code java -cp … OpenSearchNode.java FOLDER PORT}.
 * Says {@code ready} when it answers; lives until its standard input ends, so that it never outlives the bench.
 */
final class OpenSearchNode {
    private OpenSearchNode() {}

    public static void main(String[] arguments) throws Exception {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("http.port", arguments[1]);
            settings.put("network.host", "127.0.0.1");
            settings.put("discovery.type", "single-node");
        });
        try {
            runner.build(OpenSearchRunner.newConfigs().basePath(Path.of(arguments[0]).toString()).numOfNode(1)
                    .disableESLogger().pluginTypes("org.opensearch.plugin.analysis.kuromoji.AnalysisKuromojiPlugin"));
            System.out.println("ready");
            while (System.in.read() >= 0) {
                // nothing is said to it
            }
        } finally {
            runner.close();
        }
        System.exit(0);
    }
}

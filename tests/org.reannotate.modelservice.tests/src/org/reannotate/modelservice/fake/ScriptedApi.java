package org.reannotate.modelservice.fake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.reannotate.protocol.process.WorkerEnvironment;
import org.reannotate.protocol.rpc.EmbedOutcome;
import org.reannotate.protocol.rpc.EmbedRequest;
import org.reannotate.protocol.rpc.EngineReport;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.rpc.LearningRateCurve;
import org.reannotate.protocol.rpc.LearningRateRequest;
import org.reannotate.protocol.rpc.LogMessage;
import org.reannotate.protocol.rpc.PredictRequest;
import org.reannotate.protocol.rpc.Prediction;
import org.reannotate.protocol.rpc.ProbeRequest;
import org.reannotate.protocol.rpc.ProgressMessage;
import org.reannotate.protocol.rpc.RefitOutcome;
import org.reannotate.protocol.rpc.RefitRequest;
import org.reannotate.protocol.rpc.RpcConnection;
import org.reannotate.protocol.rpc.RunOutcome;
import org.reannotate.protocol.rpc.RunRequest;
import org.reannotate.protocol.rpc.WorkbenchApi;
import org.reannotate.protocol.rpc.WorkerApi;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInfo;

/** What a fake worker does on request: what {@code script.txt} in the run folder says. */
final class ScriptedApi implements WorkerApi {
    static final String SCRIPT = "script.txt";
    private static final int SAFE_BATCH = 8;

    private final CountDownLatch welcome = new CountDownLatch(1);
    private volatile RpcConnection<WorkbenchApi> workbench;
    private volatile boolean beating = true;
    private volatile boolean stepping = true;
    private volatile boolean deaf;
    private volatile boolean held;
    private volatile CompletableFuture<RunOutcome> running;

    /** The workbench has let it in: from now on it may misbehave. */
    void welcomed() {
        welcome.countDown();
    }

    void workbench(RpcConnection<WorkbenchApi> connection) {
        workbench = connection;
    }

    boolean beating() {
        return beating;
    }

    boolean stepping() {
        return stepping;
    }

    void connectionClosed() {
        if (!deaf) {
            Runtime.getRuntime().halt(0);
        }
    }

    @Override
    public CompletableFuture<RunOutcome> run(RunRequest request) {
        var outcome = new CompletableFuture<RunOutcome>();
        running = outcome;
        new Thread(() -> play(Path.of(request.folder()), outcome)).start();
        return outcome;
    }

    private void play(Path folder, CompletableFuture<RunOutcome> outcome) {
        try {
            welcome.await();
            Files.writeString(folder.resolve("worker.pid"), Long.toString(ProcessHandle.current().pid()));
            for (String line : Files.readAllLines(folder.resolve(SCRIPT))) {
                perform(line, folder, outcome);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void perform(String line, Path folder, CompletableFuture<RunOutcome> outcome) throws IOException {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "print" -> System.out.println(words[1]);
            case "flood" -> flood(Integer.parseInt(words[1]));
            case "log" -> workbench.remote().log(new LogMessage("warning", words[1]));
            case "progress" -> progress(Double.parseDouble(words[1]));
            case "exit" -> Runtime.getRuntime().halt(Integer.parseInt(words[1]));
            case "exit-once" -> exitOnce(folder, Integer.parseInt(words[1]));
            case "run-out-of-memory" -> runOutOfMemory(folder);
            case "run-out-of-memory-and-talk" -> runOutOfMemoryAndTalk(folder);
            case "fall-silent" -> beating = false;
            case "stand-still" -> stepping = false;
            case "go-deaf" -> deaf = true;
            case "hang-up" -> hangUp();
            case "fail" -> outcome.completeExceptionally(error(words[1]));
            case "finish" -> outcome.complete(new RunOutcome(0.5, 0, Map.of(), Map.of(), List.of("fake"), 0));
            default -> throw new IOException("unknown: " + line);
        }
    }

    private static void flood(int mebibytes) {
        byte[] noise = new byte[1 << 20];
        new java.util.Random(1).nextBytes(noise);
        for (int i = 0; i < mebibytes; i++) {
            System.out.write(noise, 0, noise.length);
        }
        System.out.flush();
    }

    private void progress(double fraction) {
        workbench.remote().progress(new ProgressMessage("train", "Fold 1 of 2, epoch 3", fraction, 90, Map.of()));
    }

    private static void exitOnce(Path folder, int code) throws IOException {
        Path marker = folder.resolve("exited");
        if (!Files.exists(marker)) {
            Files.createFile(marker);
            Runtime.getRuntime().halt(code);
        }
    }

    /** Like an engine whose long stack trace leaves nothing of the first line in the last ones of the log. */
    private static void runOutOfMemoryAndTalk(Path folder) throws IOException {
        if (RunInfo.read(new RunFolder(folder)).recipe().training().batchSize() > SAFE_BATCH) {
            System.out.println("SEVERE: OutOfMemoryError");
            for (int line = 0; line < 500; line++) {
                System.out.println("\tat ai.djl.Somewhere.forward(Somewhere.java:" + line + ")");
            }
            Runtime.getRuntime().halt(WorkerEnvironment.EXIT_OUT_OF_MEMORY);
        }
    }

    private static void runOutOfMemory(Path folder) throws IOException {
        if (RunInfo.read(new RunFolder(folder)).recipe().training().batchSize() > SAFE_BATCH) {
            System.out.println("Exception in thread \"main\" java.lang.OutOfMemoryError: Java heap space");
            Runtime.getRuntime().halt(1);
        }
    }

    private void hangUp() throws IOException {
        deaf = true;
        workbench.close();
    }

    private static ResponseErrorException error(String message) {
        return new ResponseErrorException(new ResponseError(ErrorCode.BACKBONE.code(), message, null));
    }

    @Override
    public CompletableFuture<EmbedOutcome> embed(EmbedRequest request) {
        return CompletableFuture.completedFuture(new EmbedOutcome(3, 2, 1, List.of(), List.of()));
    }

    @Override
    public CompletableFuture<EngineReport> probe(ProbeRequest request) {
        return CompletableFuture.completedFuture(
                new EngineReport("Fake", "1", "cpu", Integer.parseInt(System.getenv("OMP_NUM_THREADS")), 0, Map.of(), 0));
    }

    /**
     * Tells the losses of two steps, and of one without a rate. Where the script is {@code most N}, memory runs out with
     * more than N pictures a step.
     */
    @Override
    public CompletableFuture<LearningRateCurve> findLearningRate(LearningRateRequest request) {
        var answer = new CompletableFuture<LearningRateCurve>();
        new Thread(() -> {
            if (request.batchSize() > mostPictures(Path.of(request.folder(), SCRIPT))) {
                Runtime.getRuntime().halt(WorkerEnvironment.EXIT_OUT_OF_MEMORY);
            }
            swept(0.25, Map.of(ProgressMessage.LEARNING_RATE, request.from(), ProgressMessage.LOSS, 2.0));
            swept(0.5, Map.of(ProgressMessage.LOSS, 7.0));
            swept(0.75, Map.of(ProgressMessage.LEARNING_RATE, request.to(), ProgressMessage.LOSS, 1.0));
            answer.complete(new LearningRateCurve(new double[] { request.from(), request.to() }, new double[] { 2, 1 },
                    request.to(), request.to(), List.of()));
        }).start();
        return answer;
    }

    private int mostPictures(Path script) {
        try {
            welcome.await();
            String[] words = Files.readString(script).strip().split(" ");
            return words[0].equals("most") ? Integer.parseInt(words[1]) : Integer.MAX_VALUE;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void swept(double fraction, Map<String, Double> metrics) {
        workbench.remote().progress(new ProgressMessage("train", "Learning rate", fraction, -1, metrics));
    }

    /** The image's name is the script. */
    @Override
    public CompletableFuture<Prediction> predict(PredictRequest request) {
        var answer = new CompletableFuture<Prediction>();
        new Thread(() -> once(Path.of(request.image()).getFileName().toString(), request.folder(), answer,
                new Prediction(new float[] { 1 }, new int[] { held ? 1 : 0 }, new float[] { 0.5f }, false,
                        ProcessHandle.current().pid()))).start();
        return answer;
    }

    /** The output folder's name is the script. */
    @Override
    public CompletableFuture<RefitOutcome> refit(RefitRequest request) {
        var answer = new CompletableFuture<RefitOutcome>();
        new Thread(() -> once(Path.of(request.output()).getFileName().toString(), request.folder(), answer,
                new RefitOutcome(1, 0, List.of(), Map.of(), Map.of(), List.of()))).start();
        return answer;
    }

    /** Tells of a request that nobody here made, then of this one, as far as the sample's number says, and answers. */
    @Override
    public CompletableFuture<Explanation> explain(ExplainRequest request) {
        var message = new ProgressMessage("predict", "Covering", request.sample() / 100.0, -1, Map.of());
        workbench.remote().progress(new ProgressMessage("predict", "Of somebody else", 1, -1, Map.of()).of("other"));
        workbench.remote().progress(message.of(request.key()));
        var answer = new CompletableFuture<Explanation>();
        new Thread(() -> {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            answer.complete(new Explanation(List.of(new ExplanationMap(0.5, 1, 1, new float[] { 1 })), 0, true, ""));
        }).start();
        return answer;
    }

    private <T> void once(String script, String folder, CompletableFuture<T> answer, T outcome) {
        try {
            welcome.await();
            String[] words = script.split("-");
            switch (words[0]) {
                case "answer" -> answer.complete(outcome);
                case "refuse" -> answer.completeExceptionally(error("no such backbone"));
                case "exit" -> Runtime.getRuntime().halt(Integer.parseInt(words[1]));
                case "exitonce" -> {
                    exitOnce(Path.of(folder), Integer.parseInt(words[1]));
                    answer.complete(outcome);
                }
                case "progress" -> progress(Double.parseDouble(words[1]) / 100);
                case "silent" -> beating = false;
                case "still" -> stepping = false;
                case "never" -> System.out.println("working without end");
                default -> throw new IOException("unknown: " + script);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void hold(boolean wait) {
        held = wait;
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        if (!deaf) {
            CompletableFuture<RunOutcome> open = running;
            if (open == null || open.isDone()) {
                Runtime.getRuntime().halt(0);
            }
            open.whenComplete((outcome, error) -> Runtime.getRuntime().halt(0));
        }
        return new CompletableFuture<>();
    }
}

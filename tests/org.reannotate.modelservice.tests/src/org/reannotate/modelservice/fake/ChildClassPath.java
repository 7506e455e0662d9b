package org.reannotate.modelservice.fake;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelService;
import org.reannotate.modelservice.service.WorkerModelService;
import org.reannotate.protocol.rpc.RpcConnection;

import com.google.gson.Gson;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Class paths for processes that tests start, whatever class loader the tests themselves run in. */
public final class ChildClassPath {
    private static final List<Class<?>> WORKER = List.of(ChildClassPath.class, RpcConnection.class, Launcher.class,
            Gson.class, CsvWriter.class, NLS.class);
    private static final List<Class<?>> SERVICE = List.of(WorkerModelService.class, ModelService.class,
            IProgressMonitor.class);

    private ChildClassPath() {
    }

    /** For a fake worker. */
    public static List<Path> ofWorker() {
        return origins(WORKER.stream());
    }

    /** For a program that uses the model service. */
    public static List<Path> ofProgram() {
        return origins(Stream.concat(WORKER.stream(), SERVICE.stream()));
    }

    private static List<Path> origins(Stream<Class<?>> types) {
        return types.map(ChildClassPath::origin).distinct().toList();
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

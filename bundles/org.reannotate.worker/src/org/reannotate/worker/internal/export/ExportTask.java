package org.reannotate.worker.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.protocol.rpc.ExportOutcome;
import org.reannotate.protocol.rpc.ExportRequest;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.worker.internal.engine.WorkerException;
import org.reannotate.worker.internal.graph.RunGraph;
import org.reannotate.worker.internal.graph.RunParameters;
import org.reannotate.worker.internal.job.Job;

/** One request for a model that other programs load. Nothing of it needs the engine. */
public record ExportTask(Job job, RunFolder folder, ExportRequest request) {

	/** Writes the folder. */
	public ExportOutcome run() throws WorkerException {
		try (var target = ExportFolder.begin(Path.of(request.output()))) {
			job.progress().tell("start", Messages.ExportTask_reading, Map.of());
			RunParameters parameters = RunParameters.of(folder, request.fold());
			RunGraph graph = RunGraph.open(folder, parameters, job);
			job.cancellation().check();
			job.progress().tell("write", Messages.ExportTask_writing, Map.of());
			TrainedOn trainedOn = TrainedOn.of(folder, parameters.fold());
			List<String> files = new ModelFiles(target.path(), ExportedGraph.of(graph), graph).write(trainedOn);
			job.cancellation().check();
			return new ExportOutcome(target.finish().toString(), parameters.fold(), trainedOn.images(), files);
		} catch (IOException e) {
			throw new WorkerException(ErrorCode.WRITE_FAILED,
					NLS.bind(Messages.ExportTask_unwritten, request.output(), IoWords.of(e)), e);
		}
	}
}

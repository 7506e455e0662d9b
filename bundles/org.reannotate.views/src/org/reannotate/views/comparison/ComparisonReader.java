package org.reannotate.views.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.training.RunCatalog;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.protocol.run.TrainingLog;
import org.reannotate.protocol.words.IoWords;
import org.reannotate.ui.session.DatasetSession;

/** Reads what is needed to put runs side by side. For jobs. */
final class ComparisonReader {

	private ComparisonReader() {
	}

	/**
	 * What is asked for.
	 *
	 * @param runs two or more, the one that the others are compared with first
	 */
	record Request(DatasetSession session, List<RunFigures> runs) {

		Request {
			runs = List.copyOf(runs);
		}

		List<String> names() {
			return runs.stream().map(RunFigures::name).toList();
		}
	}

	static ComparedRuns read(Request request) throws DatasetException {
		var curves = new ArrayList<EpochMeans>();
		for (RunFigures run : request.runs()) {
			try {
				curves.add(EpochMeans.of(TrainingLog.read(run.folder().metrics())));
			} catch (IOException e) {
				throw new DatasetException(IoWords.of(e), e);
			}
		}
		List<String> finished = request.runs().stream().filter(RunFigures::finished).map(RunFigures::name).toList();
		if (finished.size() < 2 || !request.runs().get(0).finished()) {
			return new ComparedRuns(request.session(), request.names(), curves, null, Messages.ComparisonReader_unfinished);
		}
		try {
			return new ComparedRuns(request.session(), request.names(), curves,
					RunCatalog.of(request.session().store()).comparison(finished), "");
		} catch (AuditException e) {
			return new ComparedRuns(request.session(), request.names(), curves, null,
					NLS.bind(Messages.ComparisonReader_unreadable, e.getMessage()));
		}
	}
}

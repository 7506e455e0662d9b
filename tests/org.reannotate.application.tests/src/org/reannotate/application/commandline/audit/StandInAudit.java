package org.reannotate.application.commandline.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.reannotate.analysis.arrays.ProbabilityMatrix;
import org.reannotate.analysis.labelissues.InvalidInputException;
import org.reannotate.analysis.labelissues.LabelIssueFinder;
import org.reannotate.analysis.mergeable.ConfusionDendrogram;
import org.reannotate.analysis.mergeable.MergeableResult;
import org.reannotate.analysis.multiclass.MultiClassResult;
import org.reannotate.audit.AuditException;
import org.reannotate.audit.AuditRequest;
import org.reannotate.audit.AuditService;
import org.reannotate.audit.recipe.RecipeChoice;
import org.reannotate.audit.result.AuditCategory;
import org.reannotate.audit.result.AuditResult;
import org.reannotate.audit.result.AuditSamples;
import org.reannotate.audit.result.UnreadableSample;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.importing.Split;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.protocol.recipe.Network;
import org.reannotate.protocol.recipe.Recipe;

/** An audit without a worker: it sees every image as its label says, and remembers what it was asked. */
final class StandInAudit implements AuditService {

	private static final double SURE = 0.9;

	private final List<AuditRequest> requests = new ArrayList<>();
	private boolean cancels;

	/** The last request. */
	AuditRequest request() {
		return requests.get(requests.size() - 1);
	}

	/** Lets the next audits end as if Ctrl+C had been pressed. */
	void cancelNext() {
		cancels = true;
	}

	@Override
	public AuditResult run(AuditRequest request, IProgressMonitor monitor) throws AuditException {
		requests.add(request);
		if (cancels) {
			throw new OperationCanceledException();
		}
		try {
			return result(request);
		} catch (DatasetException | InvalidInputException e) {
			throw new AuditException(e.getMessage(), e);
		}
	}

	private static AuditResult result(AuditRequest request) throws DatasetException, InvalidInputException {
		var usable = new ArrayList<SampleRecord>();
		var unreadable = new ArrayList<UnreadableSample>();
		request.store().forEachSample(sample -> {
			if (sample.usable()) {
				usable.add(sample);
			} else if (sample.unreadable() != null) {
				unreadable.add(new UnreadableSample(sample.path(), sample.unreadable()));
			}
		});
		List<CategoryRecord> records = request.store().categories();
		Map<Integer, Integer> columns = new LinkedHashMap<>();
		var categories = new ArrayList<AuditCategory>();
		for (CategoryRecord record : records) {
			columns.put(record.id(), categories.size());
			int samples = (int) usable.stream().filter(sample -> sample.category() == record.id()).count();
			categories.add(new AuditCategory(categories.size(), record.id(), record.name(), record.path(), samples));
		}
		int[] labels = usable.stream().mapToInt(sample -> columns.getOrDefault(sample.category(), -1)).toArray();
		ProbabilityMatrix p = probabilities(labels, categories.size());
		return new AuditResult("20260101-000000-stand-in", request.store().info().runsFolder(),
				new RecipeChoice(Recipe.fromScratch(Network.SMALL_RESIDUAL), "A stand-in that trains nothing."),
				samples(usable, labels), categories, p, null, LabelIssueFinder.find(p, labels, request.labelIssues()),
				new MultiClassResult(new double[labels.length], List.of(), 1, new double[categories.size()], .95, 1),
				new MergeableResult(List.of(), new ConfusionDendrogram(categories.size(), List.of()), 0), List.of(),
				unreadable, new int[0], 0, List.of("A note."), Map.of("train", 1.5));
	}

	private static AuditSamples samples(List<SampleRecord> usable, int[] labels) {
		return new AuditSamples(usable.stream().mapToInt(SampleRecord::id).toArray(),
				usable.stream().map(SampleRecord::path).toArray(String[]::new), labels, new int[labels.length][0],
				usable.stream().map(SampleRecord::split).toArray(Split[]::new));
	}

	private static ProbabilityMatrix probabilities(int[] labels, int columns) {
		double[][] p = new double[labels.length][columns];
		for (int row = 0; row < p.length; row++) {
			Arrays.fill(p[row], (1 - SURE) / (columns - 1));
			p[row][Math.max(0, labels[row])] = SURE;
		}
		return ProbabilityMatrix.of(p);
	}
}

package org.reannotate.worker.internal.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.reannotate.protocol.backbone.BackboneException;
import org.reannotate.protocol.run.RunFolder;
import org.reannotate.protocol.run.RunInput;
import org.reannotate.protocol.run.RunNetworkInfo;
import org.reannotate.protocol.run.RunSample;
import org.reannotate.protocol.words.IoWords;

/** A finished run whose networks others begin with. */
public final class EarlierRun {

	private final RunFolder run;
	private final RunNetworkInfo info;
	private final List<RunSample> samples;

	private EarlierRun(RunFolder run, RunNetworkInfo info, List<RunSample> samples) {
		this.run = run;
		this.info = info;
		this.samples = samples;
	}

	/**
	 * Reads the run of that name beside another.
	 *
	 * @throws BackboneException when it is not there, unfinished, or of a version that did not keep its networks
	 */
	public static EarlierRun beside(RunFolder other, String name) throws BackboneException {
		Path path = other.path().resolveSibling(name);
		try {
			RunFolder run = RunFolder.open(path);
			return new EarlierRun(run, NetworkStart.describe(run), RunInput.read(run).samples());
		} catch (IOException e) {
			throw new BackboneException(path, NLS.bind(Messages.EarlierRun_unusable, IoWords.of(e)), e);
		}
	}

	/** The run's name. */
	public String name() {
		return run.name();
	}

	/**
	 * The network that has seen none of those samples, or the first one where all have.
	 *
	 * @param heldOut ids of samples that the new network is going to be asked about
	 */
	public NetworkStart startFor(Set<Long> heldOut) throws BackboneException {
		for (int fold = 0; fold < networks(); fold++) {
			if (isNewTo(fold, heldOut)) {
				return NetworkStart.of(run, info, fold);
			}
		}
		return NetworkStart.of(run, info, 0);
	}

	/** Whether one of its networks has seen none of those samples: then what comes of it is out of sample, too. */
	public boolean hasNetworkFor(Set<Long> heldOut) {
		for (int fold = 0; fold < networks(); fold++) {
			if (isNewTo(fold, heldOut)) {
				return true;
			}
		}
		return false;
	}

	private int networks() {
		return Math.max(1, info.folds());
	}

	private boolean isNewTo(int fold, Set<Long> heldOut) {
		// A head alone learned from them; its backbone did not.
		if (info.headOnly()) {
			return true;
		}
		Set<Long> learned = samples.stream().filter(s -> s.label() >= 0)
				.filter(s -> info.folds() == 0 ? s.fold() == RunSample.TRAINING : s.fold() != fold).map(RunSample::id)
				.collect(Collectors.toCollection(HashSet::new));
		return heldOut.stream().noneMatch(learned::contains);
	}
}

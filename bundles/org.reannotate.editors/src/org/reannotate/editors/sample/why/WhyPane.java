package org.reannotate.editors.sample.why;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.reannotate.audit.insight.Neighbour;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.editors.sample.reading.ModelOpinion;
import org.reannotate.ui.charts.ShareBar;
import org.reannotate.ui.charts.ShareBar.Tone;
import org.reannotate.ui.charts.ShareBars;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionTaxonomy;

/**
 * Why an image is looked at: the finding in words, what the model sees as bars, and the images that look alike to it.
 * UI thread only.
 */
public final class WhyPane extends ScrolledComposite {

	private static final int BARS = 5;
	private static final int THUMBNAIL = 88;

	private final IntConsumer goTo;
	private final Composite body;
	private final Label words;
	private final Label trouble;
	private final ShareBars bars;
	private final Label alikeState;
	private final Gallery alike;
	private List<Neighbour> shown = List.of();
	private @Nullable DatasetSession shownOf;

	/** @param goTo is told the sample that a person wants to look at */
	public WhyPane(Composite parent, IntConsumer goTo) {
		super(parent, SWT.V_SCROLL);
		this.goTo = goTo;
		setExpandHorizontal(true);
		setExpandVertical(true);
		body = new Composite(this, SWT.NONE);
		setContent(body);
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 6).applyTo(body);
		words = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(words);
		heading(Messages.WhyPane_sees);
		trouble = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(trouble);
		bars = new ShareBars(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
		heading(Messages.WhyPane_alike);
		alikeState = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(alikeState);
		alike = new Gallery(body);
		alike.setThumbnailSize(THUMBNAIL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 2 * THUMBNAIL).applyTo(alike);
		alike.addOpenListener(item -> goTo.accept(item.sampleId()));
		alike.addListener(SWT.MouseUp, this::clicked);
		addListener(SWT.Resize, event -> measure());
	}

	private void heading(String text) {
		var heading = new Label(body, SWT.NONE);
		heading.setText(text);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(heading);
	}

	/** The thumbnails of the images that look alike. */
	public Gallery alike() {
		return alike;
	}

	/** Goes to the image that the keyboard is at. */
	public void openLead() {
		int lead = alike.lead();
		if (alike.isFocusControl() && lead >= 0 && lead < alike.content().size()) {
			goTo.accept(alike.content().sampleId(lead));
		}
	}

	/** The bars. */
	public ShareBars bars() {
		return bars;
	}

	/**
	 * Shows why.
	 *
	 * @param sentences  the finding in words; may be empty
	 * @param opinion    null while it is being read
	 * @param label      the label of now, doubted where there are sentences
	 * @param suggestion what is suggested, or -1
	 */
	public void show(DatasetSession session, List<String> sentences, @Nullable ModelOpinion opinion, int label,
			int suggestion) {
		setText(words, sentences.isEmpty() ? Messages.WhyPane_nothing : String.join(" ", sentences));
		setText(trouble, opinion == null ? Messages.WhyPane_waiting : opinion.trouble());
		bars.setBars(opinion == null ? List.of()
				: bars(opinion.top(), session.taxonomy(), label, suggestion, !sentences.isEmpty()));
		showAlike(session, opinion == null ? null : opinion.neighbours(),
				opinion == null || opinion.trouble().isEmpty());
		measure();
	}

	private static List<ShareBar> bars(List<PlausibleCategory> top, SessionTaxonomy taxonomy, int label, int suggestion,
			boolean doubted) {
		List<ShareBar> bars = new ArrayList<>();
		for (PlausibleCategory category : top) {
			boolean named = category.categoryId() == label || category.categoryId() == suggestion;
			if (bars.size() < BARS || named) {
				bars.add(ShareBar.of(name(taxonomy, category.categoryId()), category.probability(),
						tone(category.categoryId(), label, suggestion, doubted)));
			}
		}
		return bars;
	}

	private static String name(SessionTaxonomy taxonomy, int category) {
		String path = taxonomy.path(category);
		return path.isEmpty() ? Integer.toString(category) : path;
	}

	private static Tone tone(int category, int label, int suggestion, boolean doubted) {
		if (category == label) {
			return doubted && suggestion != label ? Tone.DOUBTED : Tone.GIVEN;
		}
		return category == suggestion ? Tone.SUGGESTED : Tone.NEUTRAL;
	}

	private void showAlike(DatasetSession session, @Nullable List<Neighbour> neighbours, boolean known) {
		List<Neighbour> now = neighbours == null ? List.of() : neighbours;
		setText(alikeState, !known ? "" : neighbours == null ? Messages.WhyPane_searching
				: now.isEmpty() ? Messages.WhyPane_noneAlike : "");
		if (!now.equals(shown) || shownOf != session) {
			shown = now;
			shownOf = session;
			alike.setContent(now.isEmpty() ? GalleryContent.EMPTY
					: new StoreGalleryContent(session, now.stream().mapToInt(Neighbour::sampleId).toArray()));
		}
	}

	private void clicked(Event event) {
		List<Integer> selected = alike.selectedSamples();
		int lead = alike.lead();
		if (event.button == 1 && event.stateMask == SWT.BUTTON1 && selected.size() == 1 && lead >= 0
				&& alike.boundsOf(lead).contains(event.x, event.y)) {
			goTo.accept(selected.get(0));
		}
	}

	private static void setText(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(label.getText())) {
			label.setText(shown);
		}
		boolean visible = !text.isEmpty();
		if (label.getVisible() != visible) {
			label.setVisible(visible);
			((GridData) label.getLayoutData()).exclude = !visible;
		}
	}

	private void measure() {
		int width = getClientArea().width;
		setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
		body.layout();
	}
}

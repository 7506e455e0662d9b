/**
 * Getting a backbone: those that are installed, those that a model zoo offers, one from a folder or zip.
 */
@NonNullByDefault
package org.reannotate.launching.ui.backbone;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The dataset store over JDBC, offered as a service. Only this bundle knows SQL.
 */
@NonNullByDefault
package org.reannotate.store;

import org.eclipse.jdt.annotation.NonNullByDefault;

package dev.smartlists.activity;

import java.util.ArrayList;

/** Several activities of one kind, to count them: {@code Activities( times >= 2 ) from collect( Engaged() )}. */
public final class Activities extends ArrayList<Activity> {

    private static final long serialVersionUID = 1L;

    /** How many there are. */
    public int getTimes() {
        return size();
    }
}

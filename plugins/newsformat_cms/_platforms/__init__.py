"""What publishing platforms let their authors take away: archives of Medium and Substack."""

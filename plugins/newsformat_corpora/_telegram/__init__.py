"""Exports of Telegram Desktop: chats, message by message."""
